package org.troubletree.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.troubletree.evidence.Readers;
import org.troubletree.evidence.reader.EvidenceReader;
import org.troubletree.tree.Problem;
import org.troubletree.tree.Symptom;
import org.troubletree.tree.Tree;

class TreeFoldersTest {
    private static final List<EvidenceReader> READERS = Readers.all();
    private static final String SYMPTOMS = """
            {"format": 1, "symptoms": [{"id": "mail-waits", "title": "Mail waits", "help": "It stays.", "icon": "waits"}]}
            """;

    @TempDir
    private Path folder;

    @Test
    void readsAFolder() throws IOException {
        write("symptoms.json", SYMPTOMS);
        write("post-waits.json", GoodTree.whole().text());
        write("notes.txt", "no tree");
        Files.createDirectory(folder.resolve("old.json"));

        var read = TreeFolders.none().and(folder).read(READERS);

        assertThat(read.problems()).isEmpty();
        assertThat(read.library().trees()).extracting(Tree::id).containsExactly("post-waits");
        assertThat(read.library().symptoms()).extracting(Symptom::id).containsExactly("mail-waits");
        assertThat(read.files()).extracting(TreeFile::file).containsExactly(folder + "/post-waits.json");
    }

    @Test
    void keepsGoodTreesBesideABadOneAndSaysWhatIsWrongWithThat() throws IOException {
        write("symptoms.json", SYMPTOMS);
        write("post-waits.json", GoodTree.whole().text());
        write("broken.json", "{");
        write("post-stops.json", GoodTree.whole().text());

        var library = TreeFolders.none().and(folder).read(READERS).library();

        assertThat(library.trees()).extracting(Tree::id).containsExactly("post-waits");
        assertThat(library.problems())
                .extracting(Problem::file)
                .containsExactly(folder + "/broken.json", folder + "/post-stops.json");
    }

    @Test
    void putsATreeOfALaterFolderInThePlaceOfAnEarlier(@TempDir Path later) throws IOException {
        write("symptoms.json", SYMPTOMS);
        write("post-waits.json", GoodTree.whole().text());
        Files.writeString(
                later.resolve("post-waits.json"),
                GoodTree.whole().with("\"revision\": 3", "\"revision\": 4").text());

        var read = TreeFolders.none().and(folder).and(later).read(READERS);

        assertThat(read.problems()).isEmpty();
        assertThat(read.library().trees()).extracting(Tree::revision).containsExactly(4);
    }

    @Test
    void keepsTheEarlierTreeWhereTheLaterIsBad(@TempDir Path later) throws IOException {
        write("symptoms.json", SYMPTOMS);
        write("post-waits.json", GoodTree.whole().text());
        Files.writeString(later.resolve("post-waits.json"), "[]");

        var read = TreeFolders.none().and(folder).and(later).read(READERS);

        assertThat(read.library().trees()).extracting(Tree::revision).containsExactly(3);
        assertThat(read.problems()).extracting(Problem::what).containsExactly("an empty list stands here");
    }

    @Test
    void readsTheBundledTreesUnderAFolderOfThePerson() throws IOException {
        var bundled = TreeFolders.bundled().read(READERS).library();
        write("symptoms.json", SYMPTOMS);
        write("post-waits.json", GoodTree.whole().text());

        var both = TreeFolders.bundled().and(folder).read(READERS).library();

        assertThat(both.trees()).hasSize(bundled.trees().size() + 1);
        assertThat(both.symptoms()).hasSize(bundled.symptoms().size() + 1);
    }

    @Test
    void saysThatAFolderIsNotThere() {
        assertThat(TreeFolders.none().and(folder.resolve("none")).read(READERS).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).isEqualTo("the folder cannot be read"))
                .satisfies(problem -> assertThat(problem.right()).isEqualTo("it is not there"));
    }

    @Test
    void saysThatAFileIsNoFolder() throws IOException {
        write("tree.json", "{}");

        assertThat(TreeFolders.none()
                        .and(folder.resolve("tree.json"))
                        .read(READERS)
                        .problems())
                .extracting(Problem::right)
                .containsExactly("it is no folder");
    }

    @Test
    void leavesOutATreeWhoseLinkLeadsNowhereAndThoseThatLinkToIt() throws IOException {
        write("symptoms.json", SYMPTOMS);
        write("post-waits.json", linking("post-waits", "post-stops"));
        write("post-stops.json", linking("post-stops", "post-burns"));
        write("post-goes.json", linking("post-goes", "post-goes"));

        var read = TreeFolders.none().and(folder).read(READERS);

        assertThat(read.library().trees()).extracting(Tree::id).containsExactly("post-goes");
        assertThat(read.problems())
                .extracting(Problem::place, Problem::what)
                .containsExactly(
                        tuple("nodes/newer/tree", "there is no sound tree \"post-burns\""),
                        tuple("nodes/newer/tree", "there is no sound tree \"post-stops\""));
        assertThat(read.problems())
                .extracting(Problem::line)
                .containsOnly(GoodTree.whole().line("\"tree\": "));
    }

    @Test
    void leavesOutATreeWhoseLinkNamesAnUnknownNode() throws IOException {
        write("symptoms.json", SYMPTOMS);
        write(
                "post-waits.json",
                GoodTree.whole().with("\"node\": \"log\"", "\"node\": \"lok\"").text());

        assertThat(TreeFolders.none().and(folder).read(READERS).problems())
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.what()).isEqualTo("the tree \"post-waits\" has no node \"lok\""))
                .satisfies(problem -> assertThat(problem.right()).isEqualTo("did you mean \"log\"?"));
    }

    @Test
    void tellsWhatIsWrongWithTheSymptoms() throws IOException {
        write("symptoms.json", SYMPTOMS.replace("\"help\": \"It stays.\", ", ""));

        assertThat(TreeFolders.none().and(folder).read(READERS).problems())
                .extracting(Problem::place, Problem::what)
                .containsExactly(tuple("symptoms/0", "\"help\" is missing"));
    }

    @Test
    void tellsOfTwoSymptomsWithOneId() throws IOException {
        write("symptoms.json", """
                {"format": 1, "symptoms": [
                  {"id": "waits", "title": "Mail waits", "help": "It stays.", "icon": "waits"},
                  {"id": "waits", "title": "Mail stays", "help": "It waits.", "icon": "waits"}]}
                """);

        assertThat(TreeFolders.none().and(folder).read(READERS).problems())
                .extracting(Problem::what)
                .containsExactly("two symptoms have the id \"waits\"");
    }

    @Test
    void readsTheTreesOfTheProgramsJar() throws IOException {
        var jar = folder.resolve("program.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            entry(out, "wizard-trees/symptoms.json", SYMPTOMS);
            entry(out, "wizard-trees/post-waits.json", GoodTree.whole().text());
            entry(out, "other/post-stops.json", "{");
        }
        try (var program = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            var read = TreeFolders.of(new BundledSource(program)).read(READERS);

            assertThat(read.problems()).isEmpty();
            assertThat(read.files()).extracting(TreeFile::file).containsExactly("wizard-trees/post-waits.json");
        }
    }

    @Test
    void findsNothingInAProgramWithoutTrees() throws IOException {
        try (var program = new URLClassLoader(new URL[0], null)) {
            assertThat(TreeFolders.of(new BundledSource(program)).read(READERS).files())
                    .isEmpty();
        }
    }

    private static String linking(String id, String to) {
        return GoodTree.whole()
                .with("\"id\": \"post-waits\"", "\"id\": \"" + id + "\"")
                .with("\"tree\": \"post-waits\"", "\"tree\": \"" + to + "\"")
                .text();
    }

    private static void entry(JarOutputStream jar, String name, String text) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        jar.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }
}
