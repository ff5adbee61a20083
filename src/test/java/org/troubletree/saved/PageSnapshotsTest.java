package org.troubletree.saved;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.troubletree.saved.PageJson.TreePage;
import org.troubletree.tree.Node;
import org.troubletree.tree.Outcome;
import org.troubletree.tree.Page;
import org.troubletree.tree.Place;
import org.troubletree.tree.Question;

class PageSnapshotsTest {
    private static final TreePage FIRST = page("one", "a", "First");
    private static final TreePage SECOND = page("two", "b", "Second");
    private static final TreePage CHANGED = page("two", "b", "Changed");

    private static TreePage page(String tree, String id, String title) {
        var page = new Page(id, title, "text", List.of(), Optional.empty(), Optional.of("Not saved."));
        return new TreePage(tree, new Outcome(page, Outcome.Result.FIXED, List.of("known by")));
    }

    private static PageSnapshots snapshots(TreePage... pages) {
        var trees = List.of(pages).stream()
                .map(page -> new TreeRevision(page.tree(), "Tree " + page.tree(), 3, "hash", List.of()))
                .toList();
        return PageSnapshots.of(List.of(pages), trees);
    }

    @Test
    void addsNewPagesAndReplacesChangedOnes() {
        assertThat(snapshots(FIRST).with(snapshots(SECOND))).isEqualTo(snapshots(FIRST, SECOND));
        assertThat(snapshots(FIRST, SECOND).with(snapshots(CHANGED))).isEqualTo(snapshots(FIRST, CHANGED));
    }

    @Test
    void removesOnlyEqualPages() {
        assertThat(snapshots(FIRST, CHANGED).without(snapshots(SECOND)).pages().values())
                .extracting(Node::title)
                .containsExactly("First", "Changed");
        assertThat(snapshots(FIRST, SECOND).without(snapshots(FIRST))).isEqualTo(snapshots(SECOND));
        assertThat(snapshots(FIRST).without(snapshots(FIRST))).isEqualTo(PageSnapshots.empty());
    }

    @Test
    void makesATreeOfTheSavedPages() {
        var library = snapshots(FIRST, page("one", "c", "Third"), SECOND).library();
        var tree = library.tree("one").orElseThrow();

        assertThat(tree.nodes()).containsOnlyKeys("a", "c");
        assertThat(tree.title()).isEqualTo("Tree one");
        assertThat(tree.revision()).isEqualTo(3);
        assertThat(library.tree("two")).isPresent();
    }

    @Test
    void containsThePagesOfTheTrailAndTheCurrentPage() {
        var library = BundledLibrary.library();
        var walk = RandomWalker.start(library, "ims-shuts-down").choose("running", RandomWalker.NOON);
        var snapshots = PageSnapshots.of(walk, new TreeRevisions());

        assertThat(snapshots.pages().keySet())
                .containsExactly(
                        new Place(
                                "ims-shuts-down", walk.trail().getFirst().node().id()),
                        walk.place());
        assertThat(snapshots.trees()).containsOnlyKeys("ims-shuts-down");
        assertThat(((Question) walk.here()).how()).isNotEmpty();
        assertThat(snapshots.pages().get(walk.place()))
                .isInstanceOfSatisfying(
                        Question.class, excerpt -> assertThat(excerpt.how()).isEmpty());
    }
}
