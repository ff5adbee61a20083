package org.troubletree.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.troubletree.match.ErrorCodes;
import org.troubletree.match.FoundCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints the meaning of error codes. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description =
                "Says what error codes mean. A code may be spelled in hexadecimal or decimal, also negative after --.")
final class ExplainCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Supplier<List<Path>> folders;

    @Parameters(
            arity = "1..*",
            paramLabel = "CODE",
            description = "A code, such as 0x80040115, c0000005, 1067 or -1011.")
    private List<String> spelled = List.of();

    ExplainCommand(Terminal terminal, Supplier<List<Path>> folders) {
        this.terminal = terminal;
        this.folders = folders;
    }

    @Override
    public Integer call() {
        var codes = ErrorCodes.of(CommandTrees.library(folders.get()).codes());
        return spelled.stream().mapToInt(code -> explain(code, codes)).max().orElse(0);
    }

    private int explain(String code, ErrorCodes codes) {
        var spellings = ErrorCodes.spellings(code);
        if (spellings.isEmpty()) {
            return terminal.fail("“%s” is no code of 32 bits.".formatted(code));
        }
        var found = codes.lookUp(code);
        found.forEach(each ->
                terminal.printLine("%s [%s]%s".formatted(each.sentence(), String.join(", ", spellings), where(each))));
        return found.isEmpty()
                ? terminal.fail("%s [%s] is not known here.".formatted(code, String.join(", ", spellings)))
                : 0;
    }

    private static String where(FoundCode found) {
        var sources = found.code().sources();
        return (sources.isEmpty() ? "" : " In events of " + String.join(", ", sources) + ".")
                + found.code().article().map(article -> " See " + article + ".").orElse("");
    }
}
