package org.troubletree.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.troubletree.evidence.Readers;
import org.troubletree.tree.Problem;
import org.troubletree.tree.Rule;
import org.troubletree.tree.Symptom;
import org.troubletree.tree.Tree;

class LiveLibraryTest {
    private static final String SYMPTOMS = """
            {"format": 1, "symptoms": [{"id": "mail-waits", "title": "Mail waits", "help": "It stays.", "icon": "waits"}]}
            """;

    @TempDir
    private Path folder;

    private LiveLibrary trees = new LiveLibrary(TreeFolders.none(), Readers::all);

    @BeforeEach
    void readOneTree() throws IOException {
        write("symptoms.json", SYMPTOMS);
        write("post-waits.json", revision(3));
        trees = new LiveLibrary(TreeFolders.none().and(folder), Readers::all);
        assertThat(trees.read().trees()).extracting(Tree::revision).containsExactly(3);
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private static String revision(int number) {
        return GoodTree.whole()
                .with("\"revision\": 3", "\"revision\": " + number)
                .text();
    }

    @Test
    void sayNothingWhileNothingIsSaved() {
        assertThat(trees.hasChanged()).isFalse();
        assertThat(trees.hasChanged()).isFalse();
    }

    @Test
    void haveChangedOnceWhatWasSavedStaysAsItIs() throws IOException {
        write("post-waits.json", revision(40));
        assertThat(trees.hasChanged()).isFalse();
        assertThat(trees.hasChanged()).isTrue();

        assertThat(trees.read().trees()).extracting(Tree::revision).containsExactly(40);
        assertThat(trees.hasChanged()).isFalse();
    }

    @Test
    void waitWhileAFileIsStillWritten() throws IOException {
        write("post-waits.json", "{");
        assertThat(trees.hasChanged()).isFalse();
        write("post-waits.json", "{ ");
        assertThat(trees.hasChanged()).isFalse();
        write("post-waits.json", revision(40));
        assertThat(trees.hasChanged()).isFalse();
        assertThat(trees.hasChanged()).isTrue();
    }

    @Test
    void noticeFilesThatComeAndGo() throws IOException {
        write("more.json", "{}");
        trees.hasChanged();
        assertThat(trees.hasChanged()).isTrue();
        trees.read();

        Files.delete(folder.resolve("more.json"));
        trees.hasChanged();
        assertThat(trees.hasChanged()).isTrue();
    }

    @Test
    void keepATreeInForceUntilItsFileIsSoundAgain() throws IOException {
        write("post-waits.json", revision(4).substring(0, 500));

        var half = trees.read();

        assertThat(half.problems()).extracting(Problem::rule).containsExactly(Rule.READABLE);
        assertThat(half.trees()).extracting(Tree::revision).containsExactly(3);

        write("post-waits.json", revision(5));
        assertThat(trees.read().problems()).isEmpty();
        assertThat(trees.read().trees()).extracting(Tree::revision).containsExactly(5);
    }

    @Test
    void keepTheSymptomsUntilTheirFileIsSoundAgain() throws IOException {
        write("symptoms.json", "{");

        assertThat(trees.read().symptoms()).extracting(Symptom::id).containsExactly("mail-waits");
        assertThat(trees.read().trees()).hasSize(1);
    }

    @Test
    void forgetATreeWhoseFileIsGone() throws IOException {
        Files.delete(folder.resolve("post-waits.json"));

        assertThat(trees.read().trees()).isEmpty();
    }

    @Test
    void keepAllTreesWhileALinkLeadsNowhere() throws IOException {
        write(
                "post-waits.json",
                GoodTree.whole().with("\"node\": \"log\"", "\"node\": \"lok\"").text());

        var broken = trees.read();

        assertThat(broken.problems()).extracting(Problem::rule).containsExactly(Rule.LINK_LEADS_ON);
        assertThat(broken.trees()).extracting(Tree::id).containsExactly("post-waits");
    }

    @Test
    void ofTheProgramItselfNeverChange() {
        assertThat(trees.mayChange()).isTrue();
        assertThat(new LiveLibrary(TreeFolders.bundled(), Readers::all).mayChange())
                .isFalse();
    }
}
