package org.troubletree.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.troubletree.load.TreeFolders;
import org.troubletree.load.form.NamePatterns;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes a template of a tree. */
@Command(
        name = "new-tree",
        mixinStandardHelpOptions = true,
        description =
                "Writes a tree to fill in, with comments, and beside it the schema that explains it to an editor.")
final class NewTreeCommand implements Callable<Integer> {
    private static final String TEMPLATE = "new-tree.json";
    private static final String ID = "TREE-ID";

    private final Terminal terminal;

    @Parameters(paramLabel = "ID", description = "Its id, of small letters, digits and hyphens: store-stops.")
    private String id = "";

    @Parameters(
            paramLabel = "DIR",
            defaultValue = ".",
            description = "The folder to write it to; else the one at hand.")
    private Path folder = Path.of(".");

    NewTreeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (!NamePatterns.isId(id)) {
            return terminal.fail(id + " is no id: small letters, digits and single hyphens, such as store-stops.");
        }
        try {
            return write(folder.resolve(id + ".json"));
        } catch (IOException fault) {
            return terminal.fail("%s cannot be written to: %s.".formatted(folder, fault));
        }
    }

    private int write(Path file) throws IOException {
        if (!Files.isDirectory(folder)) {
            return terminal.fail(folder + " is no folder.");
        }
        try {
            Files.writeString(file, resource(TEMPLATE).replace(ID, id), StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException there) {
            return terminal.fail(file + " is there already and stays as it is.");
        }
        var schema = folder.resolve(TreeFolders.SCHEMA);
        if (Files.notExists(schema)) {
            Files.writeString(schema, resource("/wizard-trees/" + TreeFolders.SCHEMA));
        }
        terminal.printLine("Wrote " + file + ". Fill it in; \"lint " + folder + "\" says what is left to do.");
        return 0;
    }

    private static String resource(String name) throws IOException {
        try (var in = Objects.requireNonNull(NewTreeCommand.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
