package org.troubletree;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** Predicates and conditions for the architecture rules that ArchUnit does not have. */
final class ArchitecturePredicates {
    private static final Pattern UNSPECIFIC_NAME =
            Pattern.compile(".*(Manager|Helper|Utils?|Impl|Handler|Info|Data|Processor)|Abstract.*|I[A-Z][a-z].*");
    private static final Pattern FILE_ACCESS = Pattern.compile(
            "java\\.nio\\.file\\..*|java\\.io\\.(File.*|RandomAccessFile)|java\\.nio\\.channels\\.File.*");
    private static final Pattern MUTABLE_CONTAINER = Pattern.compile(
            "java\\.util\\.concurrent\\.(atomic\\..*|Concurrent.*|CopyOn.*)|java\\.util\\.(Array|Linked|Hash|Tree|Enum|Identity|Weak)\\w*(List|Map|Set|Deque)|java\\.lang\\.String(Builder|Buffer)");

    private ArchitecturePredicates() {}

    static DescribedPredicate<JavaClass> useFiles() {
        return describe(
                "access files", type -> FILE_ACCESS.matcher(type.getName()).matches());
    }

    static DescribedPredicate<JavaClass> mutableContainer() {
        return describe(
                "a mutable container",
                type -> MUTABLE_CONTAINER.matcher(type.getName()).matches());
    }

    static DescribedPredicate<List<JavaClass>> withABooleanParameter() {
        return describe(
                "with a boolean parameter",
                types -> types.stream().anyMatch(type -> type.isEquivalentTo(boolean.class)));
    }

    /** RegistryData is allowed: the documentation of Windows uses the term. */
    static ArchCondition<JavaClass> haveAnUnspecificName() {
        return ArchConditions.have(describe(
                "an unspecific name",
                type -> UNSPECIFIC_NAME.matcher(type.getSimpleName()).matches()
                        && !type.getSimpleName().equals("RegistryData")));
    }

    /** Methods that do not implement or override a method of a library. */
    static DescribedPredicate<JavaMethod> areNotInherited() {
        return describe(
                "are not declared by a library",
                method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                        && supertypes(method.getOwner()).noneMatch(type -> declares(type, method)));
    }

    static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return ArchConditions.be(describe(
                "in a package marked @NullMarked", type -> type.getPackage().isAnnotatedWith(NullMarked.class)));
    }

    private static Stream<JavaClass> supertypes(JavaClass type) {
        return Stream.concat(type.getAllRawSuperclasses().stream(), type.getAllRawInterfaces().stream())
                .filter(supertype -> !supertype.getPackageName().startsWith("org.troubletree"));
    }

    private static boolean declares(JavaClass type, JavaMethod method) {
        return type.getMethods().stream()
                .anyMatch(inherited -> inherited.getName().equals(method.getName())
                        && inherited.getRawParameterTypes().size()
                                == method.getRawParameterTypes().size());
    }
}
