package org.troubletree.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.troubletree.evidence.reader.EvidenceReader;
import org.troubletree.load.WrittenExpectation;
import org.troubletree.tree.Check;
import org.troubletree.tree.Expectation;
import org.troubletree.tree.Tree;
import picocli.CommandLine.Option;

/** The options for expectations: those of a check in a tree, or single keys. */
final class ExpectationOptions {
    @Option(names = "--tree", paramLabel = "ID", description = "Expects what a check of this tree does; needs --node.")
    private String tree = "";

    @Option(names = "--node", paramLabel = "ID", description = "The check; needs --tree.")
    private String node = "";

    @Option(
            names = "--expect",
            paramLabel = "KEY=TEXT",
            description =
                    "A key of an expectation as it stands in a tree, such as value=Workers; a key may be given again.")
    private List<String> keys = List.of();

    /** The expectations, or why the options are not valid. */
    sealed interface RequestedExpectations {
        /** The expectations. */
        record ValidExpectations(List<Expectation> expectations) implements RequestedExpectations {}

        /** The reason, as a sentence. */
        record InvalidExpectations(String reason) implements RequestedExpectations {}
    }

    RequestedExpectations expectations(EvidenceReader reader, List<Path> folders) {
        if (tree.isEmpty() && node.isEmpty()) {
            return keys.isEmpty()
                    ? new RequestedExpectations.ValidExpectations(reader.byDefault())
                    : expectationOfOptions(reader);
        }
        if (!keys.isEmpty()) {
            return new RequestedExpectations.InvalidExpectations("--expect and --tree cannot go together.");
        }
        return CommandTrees.library(folders)
                .tree(tree)
                .map(found -> expectationsOfCheck(found, reader))
                .orElseGet(
                        () -> new RequestedExpectations.InvalidExpectations("There is no tree “%s”.".formatted(tree)));
    }

    private RequestedExpectations expectationsOfCheck(Tree found, EvidenceReader reader) {
        if (found.nodes().get(node) instanceof Check check && check.reader().equals(reader.name())) {
            return new RequestedExpectations.ValidExpectations(check.expects());
        }
        var checks = found.nodes().values().stream()
                .filter(each -> each instanceof Check check && check.reader().equals(reader.name()))
                .map(each -> each.id())
                .toList();
        return new RequestedExpectations.InvalidExpectations("The tree %s has no check “%s” that reads %s; it has %s."
                .formatted(tree, node, reader.name(), checks.isEmpty() ? "none at all" : String.join(", ", checks)));
    }

    /** Returns the expectation that the options state. The name of its fact is optional. */
    private RequestedExpectations expectationOfOptions(EvidenceReader reader) {
        Map<String, List<String>> written = new LinkedHashMap<>();
        for (var key : keys) {
            int equals = key.indexOf('=');
            if (equals < 1) {
                return new RequestedExpectations.InvalidExpectations(
                        "--expect %s: a key, an equals sign and a text belong there.".formatted(key));
            }
            written.computeIfAbsent(key.substring(0, equals), name -> new ArrayList<>())
                    .add(key.substring(equals + 1));
        }
        written.putIfAbsent("fact", List.of("found"));
        var read = WrittenExpectation.read(reader, written, "--expect");
        return read.fault()
                .<RequestedExpectations>map(RequestedExpectations.InvalidExpectations::new)
                .orElseGet(() -> new RequestedExpectations.ValidExpectations(List.of(read.expectation())));
    }
}
