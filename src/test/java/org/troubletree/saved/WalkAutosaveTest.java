package org.troubletree.saved;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.troubletree.tree.Library;
import org.troubletree.walk.Opening;
import org.troubletree.walk.Step;
import org.troubletree.walk.Walk;

class WalkAutosaveTest {
    private static final Library LIBRARY = BundledLibrary.library();
    private final Walk walk = RandomWalker.start(LIBRARY, "ims-shuts-down").note("Begun.", RandomWalker.NOON);
    private final Walk further = walk.choose("running", RandomWalker.NOON);

    @TempDir
    Path folder;

    @Test
    void resumesTheFileOfAnEarlierRun() {
        var file = begun();
        try (var later = WalkFolder.at(folder).autosave("2")) {
            assertThat(later.resume(file, LIBRARY))
                    .isInstanceOfSatisfying(WalkAutosave.ResumeResult.ResumedWalk.class, opened -> {
                        assertThat(opened.walk().walk()).isEqualTo(walk);
                        assertThat(opened.notice()).isEmpty();
                    });
            assertThat(later.save(further)).isEmpty();
        }

        assertThat(SavedWalkTest.readValidWalk(file).steps()).isEqualTo(further.steps());
        assertThat(WalkFolder.at(folder).recent()).hasSize(1);
    }

    private Path begun() {
        try (var first = WalkFolder.at(folder).autosave("1")) {
            assertThat(first.save(walk)).isEmpty();
            return first.path().orElseThrow();
        }
    }

    @Test
    void cutsEvidenceThatIsTooLongToBeReadAgain() {
        var opening = new Opening(walk.place(), "", List.of(), "x".repeat(11 << 20));
        try (var autosave = WalkFolder.at(folder).autosave("1")) {
            assertThat(autosave.save(
                            Walk.startAt(LIBRARY, opening, RandomWalker.NOON).note("n", RandomWalker.NOON)))
                    .isEmpty();
            var begun = (Step.Begun) SavedWalkTest.readValidWalk(autosave.path().orElseThrow())
                    .steps()
                    .getFirst();

            assertThat(begun.opening().evidence())
                    .startsWith("xxx")
                    .endsWith("[The rest is not kept with the walk: 1,048,676 characters.]");
        }
    }

    @Test
    void deletesTheFileOfAWalkWithoutSteps() {
        try (var autosave = WalkFolder.at(folder).autosave("1")) {
            autosave.save(RandomWalker.start(LIBRARY, "ims-shuts-down"));
            assertThat(autosave.path().orElseThrow()).exists();
        }

        assertThat(WalkFolder.at(folder).recent()).isEmpty();
    }

    @Test
    void overwritesAnIncompleteLine() throws IOException {
        var file = begun();
        Files.writeString(file, "{\"steps\":[{\"ki", StandardOpenOption.APPEND);
        try (var later = WalkFolder.at(folder).autosave("2")) {
            later.resume(file, LIBRARY);
            assertThat(later.save(further)).isEmpty();
        }

        assertThat(SavedWalkTest.readValidWalk(file).steps()).isEqualTo(further.steps());
    }

    @Test
    void savesACopyIfAnotherWindowHasTheWalk() {
        try (var one = WalkFolder.at(folder).autosave("1");
                var other = WalkFolder.at(folder).autosave("1")) {
            one.save(walk);
            var file = one.path().orElseThrow();

            assertThat(other.resume(file, LIBRARY))
                    .isInstanceOfSatisfying(
                            WalkAutosave.ResumeResult.ResumedWalk.class,
                            opened -> assertThat(opened.notice())
                                    .hasValueSatisfying(sentence ->
                                            assertThat(sentence).startsWith("Another window has this walk open.")));
            assertThat(other.save(further)).isEmpty();

            assertThat(other.path().orElseThrow()).isNotEqualTo(file);
            assertThat(SavedWalkTest.readValidWalk(file).steps()).isEqualTo(walk.steps());
        }
    }

    @Test
    void savesACopyOfAWalkFromAnotherFolder() throws IOException {
        var sent = Files.move(begun(), folder.resolve("sent"));
        try (var autosave = WalkFolder.at(folder.resolve("mine")).autosave("1")) {
            assertThat(autosave.resume(sent, LIBRARY)).isInstanceOf(WalkAutosave.ResumeResult.ResumedWalk.class);
            assertThat(autosave.save(further)).isEmpty();
            assertThat(autosave.path().orElseThrow().getParent()).isEqualTo(folder.resolve("mine"));
        }

        assertThat(SavedWalkTest.readValidWalk(sent).steps()).isEqualTo(walk.steps());
    }

    @Test
    void reportsAFailureAndTriesAgainAtTheNextStep() throws IOException {
        var place = folder.resolve("walks");
        Files.writeString(place, "a file");
        try (var autosave = WalkFolder.at(place).autosave("1")) {
            assertThat(autosave.save(walk))
                    .hasValueSatisfying(sentence -> assertThat(sentence)
                            .startsWith("The walk is not on disk: ")
                            .endsWith("Go on; it is tried again with the next step."));
            Files.delete(place);

            assertThat(autosave.save(further)).isEmpty();
            assertThat(SavedWalkTest.readValidWalk(autosave.path().orElseThrow())
                            .steps())
                    .isEqualTo(further.steps());
        }
    }

    @Test
    void reportsThatTheFileWasDeleted() throws IOException {
        try (var autosave = WalkFolder.at(folder).autosave("1")) {
            autosave.save(walk);
            Files.delete(autosave.path().orElseThrow());

            assertThat(autosave.save(further))
                    .hasValueSatisfying(sentence -> assertThat(sentence).contains("the folder or file is gone"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "No space left on device, the disk is full",
        "There is not enough space on the disk, the disk is full",
        "Disk quota exceeded, the disk is full",
        "Read-only file system, nothing may be written there",
        "Something else, something else"
    })
    void explainsErrorsOfTheSystem(String reason, String sentence) {
        assertThat(WriteFailure.sentence(folder, new FileSystemException("a", null, reason)))
                .contains(sentence);
        assertThat(WriteFailure.sentence(folder, new IOException(reason))).contains(sentence);
        assertThat(WriteFailure.sentence(folder, new AccessDeniedException("a")))
                .contains("nothing may be written there");
        assertThat(WriteFailure.sentence(folder, new FileAlreadyExistsException("a")))
                .contains("a file stands where");
    }

    @ParameterizedTest
    @CsvSource({
        "Linux, XDG_DATA_HOME, /data/troubletree/walks",
        "Linux, NOTHING, /home/ann/.local/share/troubletree/walks",
        "Mac OS X, NOTHING, /home/ann/Library/Application Support/Troubletree/walks",
        "Windows 11, APPDATA, /data/Troubletree/walks",
        "Windows 11, NOTHING, /home/ann/AppData/Roaming/Troubletree/walks"
    })
    void usesTheApplicationDataFolderOfTheSystem(String system, String name, String place) {
        assertThat(WalkFolder.defaultFor(system, Map.of(name, "/data"), Path.of("/home/ann"))
                        .path())
                .isEqualTo(Path.of(place));
    }

    @Test
    void listsTheLatestWalkFirstAndSkipsInvalidFiles() throws IOException {
        Files.writeString(folder.resolve("broken.walk"), "nothing\n");
        Files.writeString(folder.resolve("empty.walk"), "");
        begun();
        try (var autosave = WalkFolder.at(folder).autosave("1")) {
            autosave.save(walk.note("later", RandomWalker.NOON.plusSeconds(9)));
        }

        assertThat(WalkFolder.at(folder).recent())
                .extracting(recent -> recent.summary().lastChange())
                .containsExactly(RandomWalker.NOON.plusSeconds(9), RandomWalker.NOON);
    }
}
