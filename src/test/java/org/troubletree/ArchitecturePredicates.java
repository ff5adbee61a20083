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

/** What the rules of the house are said in, beyond ArchUnit's own words. */
final class ArchitecturePredicates {
    private static final Pattern FITS_ANYTHING =
            Pattern.compile(".*(Manager|Helper|Utils?|Impl|Handler|Info|Data|Processor)|Abstract.*|I[A-Z][a-z].*");
    private static final Pattern FILES = Pattern.compile(
            "java\\.nio\\.file\\..*|java\\.io\\.(File.*|RandomAccessFile)|java\\.nio\\.channels\\.File.*");
    private static final Pattern FILLED = Pattern.compile(
            "java\\.util\\.concurrent\\.(atomic\\..*|Concurrent.*|CopyOn.*)|java\\.util\\.(Array|Linked|Hash|Tree|Enum|Identity|Weak)\\w*(List|Map|Set|Deque)|java\\.lang\\.String(Builder|Buffer)");

    private ArchitecturePredicates() {}

    static DescribedPredicate<JavaClass> useFiles() {
        return describe("reach files", type -> FILES.matcher(type.getName()).matches());
    }

    static DescribedPredicate<JavaClass> mutableContainer() {
        return describe(
                "a container to fill", type -> FILLED.matcher(type.getName()).matches());
    }

    static DescribedPredicate<List<JavaClass>> withABooleanParameter() {
        return describe("with a boolean", types -> types.stream().anyMatch(type -> type.isEquivalentTo(boolean.class)));
    }

    /** The data of a registry value is called so in every manual. */
    static ArchCondition<JavaClass> haveAnUnspecificName() {
        return ArchConditions.have(describe(
                "a name that fits anything",
                type -> FITS_ANYTHING.matcher(type.getSimpleName()).matches()
                        && !type.getSimpleName().equals("RegistryData")));
    }

    /** Methods whose name and parameters are not given by a type of another library. */
    static DescribedPredicate<JavaMethod> areNotInherited() {
        return describe(
                "are named by us",
                method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                        && supertypes(method.getOwner()).noneMatch(type -> declares(type, method)));
    }

    static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return ArchConditions.be(describe(
                "in a package marked @NullMarked", type -> type.getPackage().isAnnotatedWith(NullMarked.class)));
    }

    private static Stream<JavaClass> supertypes(JavaClass type) {
        return Stream.concat(type.getAllRawSuperclasses().stream(), type.getAllRawInterfaces().stream())
                .filter(above -> !above.getPackageName().startsWith("org.troubletree"));
    }

    private static boolean declares(JavaClass type, JavaMethod method) {
        return type.getMethods().stream()
                .anyMatch(above -> above.getName().equals(method.getName())
                        && above.getRawParameterTypes().size()
                                == method.getRawParameterTypes().size());
    }
}
