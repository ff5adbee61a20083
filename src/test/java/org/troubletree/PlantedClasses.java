package org.troubletree;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.tools.ToolProvider;

/** Sources of planted faults in a temporary folder, and the classes compiled from them. */
final class PlantedClasses {
    static final String ROOT = "org.troubletree.planted";

    /** Packages that a planted fault may depend on. Each has a public record with the name Thing. */
    private static final List<String> PACKAGES = List.of("cli", "event", "match", "report", "tree", "ui", "walk");

    private final Path sources;
    private final List<String> files = new ArrayList<>();

    PlantedClasses(Path sources) {
        this.sources = sources;
    }

    /** Writes the sources of the faults, each at {@code package/Name.java}. */
    void write(Collection<PlantedFault> faults) throws IOException {
        for (var name : PACKAGES) {
            write(name + ".Thing", "public record Thing() {}");
        }
        for (var fault : faults) {
            write(fault.type(), fault.source());
        }
    }

    /** Writes one source. The declaration begins on line 3 of its file. */
    void write(String type, String source) throws IOException {
        var file = sources.resolve(type.replace('.', '/') + ".java");
        Files.createDirectories(file.getParent());
        var packageName = type.substring(0, type.lastIndexOf('.'));
        Files.writeString(file, "package %s.%s;\n\n%s\n".formatted(ROOT, packageName, source));
        files.add(file.toString());
    }

    /** Compiles what was written, and imports it for ArchUnit. */
    JavaClasses compile(Path classes) {
        var arguments = new ArrayList<>(
                List.of("-proc:none", "-d", classes.toString(), "-cp", System.getProperty("java.class.path")));
        arguments.addAll(files);
        int status = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        if (status != 0) {
            throw new IllegalStateException("the planted faults cannot be compiled");
        }
        return new ClassFileImporter().importPath(classes);
    }
}
