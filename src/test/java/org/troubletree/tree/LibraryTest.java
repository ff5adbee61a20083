package org.troubletree.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LibraryTest {
    private final Tree ash = tree("ash", "a stop", "a dump");
    private final Tree birch = tree("birch", "a stop");
    private final Library library = Library.of(List.of(birch, ash), List.of(), List.of());

    @Test
    void ranksTreesByTheSymptomsTheyShare() {
        assertThat(library.treesFor(List.of("a stop", "a dump"))).containsExactly(ash, birch);
        assertThat(library.treesFor(List.of("a stop"))).containsExactly(birch, ash);
        assertThat(library.treesFor(List.of("a rumour"))).isEmpty();
    }

    @Test
    void keepsTheFirstOfTwoTreesWithOneId() {
        assertThat(Library.of(List.of(ash, tree("ash", "other")), List.of(), List.of())
                        .tree("ash"))
                .containsSame(ash);
    }

    @Test
    void saysWhichNodeATreeLacks() {
        assertThatThrownBy(() -> ash.node("missing")).hasMessage("tree ash has no node missing");
    }

    @Test
    void beginsAtItsStartAndWhereSignaturesOpenIt() {
        assertThat(ash.entries()).containsExactly("end", "middle");
    }

    @Test
    void printsAProblemAsACompilerDoes() {
        assertThat(new Problem(Rule.KNOWN_ID, "a.json", 7, "start", "there is no node y", "did you mean x?").sentence())
                .isEqualTo("a.json:7: start: there is no node y; did you mean x? [known-id]");
        assertThat(new Problem(Rule.READABLE, "a.json", 0, "", "it is empty", "").sentence())
                .isEqualTo("a.json: it is empty [readable]");
        assertThat(new Problem(Rule.VISITED, "a.json", 9, "nodes/x", "nobody comes here", "").sentence())
                .isEqualTo("a.json:9: note: nodes/x: nobody comes here [visited]");
    }

    private static Tree tree(String id, String... symptoms) {
        var page = new Page("end", "End", "Text", List.of(), Optional.empty(), Optional.empty());
        var signature = new Signature("s", "S", "Q1", "middle", List.of(), List.of());
        return new Tree(
                id,
                id,
                "A tree.",
                1,
                new AppliesTo("Server", "server.version", List.of("5")),
                List.of(),
                new Tree.EntryPoint(List.of(symptoms), List.of(signature), "end"),
                Map.of("end", new Outcome(page, Outcome.Result.UNDECIDED, List.of())),
                List.of());
    }
}
