package org.troubletree.saved;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.troubletree.json.Json;
import org.troubletree.json.JsonArray;
import org.troubletree.json.JsonNumber;
import org.troubletree.json.JsonObject;
import org.troubletree.json.JsonText;
import org.troubletree.saved.Members.Variant;
import org.troubletree.tree.Action;
import org.troubletree.tree.Library;
import org.troubletree.tree.Node;
import org.troubletree.tree.Outcome;
import org.troubletree.tree.RegistryAction;
import org.troubletree.tree.RegistryData;
import org.troubletree.tree.Risk;
import org.troubletree.walk.ChangeRecord;
import org.troubletree.walk.Guard;
import org.troubletree.walk.LedgerEntry;
import org.troubletree.walk.Origin;
import org.troubletree.walk.StateBefore;
import org.troubletree.walk.Step;

/** Files that were written by earlier versions can be read, and nothing in them is lost. */
class SavedFormatTest {
    private static final Path FILES = Path.of("src/test/resources/walks/format-1");

    @ParameterizedTest
    @ValueSource(strings = {"procedure.walk", "registry-value.walk"})
    void opensAFileWithoutItsTrees(String name) {
        var walk = SavedWalkTest.readValidWalk(FILES.resolve(name))
                .reopenIn(Library.of(List.of(), List.of(), List.of()))
                .walk();

        assertThat(walk.trail()).hasSizeGreaterThan(5);
        assertThat(walk.isOver()).isTrue();
        assertThat(walk.ledger()).isNotEmpty().noneMatch(LedgerEntry.Unfinished.class::isInstance);
    }

    @ParameterizedTest
    @ValueSource(strings = {"procedure.walk", "registry-value.walk"})
    void writesAllThatItReads(String name) throws IOException {
        var lines = Files.readAllLines(FILES.resolve(name));

        assertThat(lines).hasSizeGreaterThan(10);
        for (var line : lines.subList(1, lines.size())) {
            assertThat(values(writtenAgain(line))).isEqualTo(values(line));
        }
    }

    private static String writtenAgain(String line) {
        try {
            return new String(JournalEntry.read(bytes(line)).bytes(), StandardCharsets.UTF_8);
        } catch (InvalidWalkException e) {
            throw new AssertionError(e);
        }
    }

    private static Object values(String line) {
        try {
            return values(JournalEntry.parse(bytes(line)));
        } catch (InvalidWalkException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] bytes(String line) {
        return line.getBytes(StandardCharsets.UTF_8);
    }

    /** Returns values that are equal whatever the order of the members of an object. */
    private static Object values(Json json) {
        return switch (json) {
            case JsonObject object -> {
                Map<String, Object> members = new TreeMap<>();
                object.members().forEach(member -> members.put(member.name(), values(member.value())));
                yield members;
            }
            case JsonArray array ->
                array.values().stream().map(SavedFormatTest::values).toList();
            case JsonText text -> text.text();
            case JsonNumber number -> number.digits();
            default -> json.described();
        };
    }

    @Test
    void reportsNoEditOfATreeWhoseHashAnOlderProgramMade() {
        var today = TreeRevision.of(BundledLibrary.library().trees().getFirst());

        assertThat(today.differsFrom(withHash(today, "0123abcd", 0))).isFalse();
        assertThat(today.differsFrom(withHash(today, "0123abcd", 1))).isTrue();
        assertThat(today.differsFrom(withHash(today, today.hash(), 0))).isFalse();
        assertThat(today.differsFrom(withHash(today, "values:0123abcd", 0))).isTrue();
    }

    private static TreeRevision withHash(TreeRevision tree, String hash, int moreRevisions) {
        return new TreeRevision(tree.id(), tree.title(), tree.revision() + moreRevisions, hash, tree.articles());
    }

    /** The names are derived from the constants: renaming a constant would change the format. */
    @Test
    void keepsTheNamesOfConstants() {
        assertThat(names(ChangeRecord.Fate.class)).containsExactly("stands", "taken-back");
        assertThat(names(Guard.GuardPart.class)).containsExactly("risk", "before", "backup", "applied", "read-back");
        assertThat(names(Risk.Level.class)).containsExactly("service", "configuration", "messages", "data");
        assertThat(names(RegistryAction.Direction.class)).containsExactly("raise", "lower", "set");
        assertThat(names(Outcome.Result.class))
                .containsExactly("fixed", "workaround", "known-fault", "other-cause", "undecided");
    }

    private static <E extends Enum<E>> List<String> names(Class<E> type) {
        return Stream.of(type.getEnumConstants())
                .map(constant -> ((JsonText) JsonForm.constantOf(type).write(constant)).text())
                .toList();
    }

    @Test
    void hasAFormForEveryType() {
        assertThat(types(StepJson.STEPS)).containsExactlyInAnyOrder(Step.class.getPermittedSubclasses());
        assertThat(types(StepJson.ORIGINS)).containsExactlyInAnyOrder(Origin.class.getPermittedSubclasses());
        assertThat(types(PageJson.NODES)).containsExactlyInAnyOrder(Node.class.getPermittedSubclasses());
        assertThat(types(ServerActionJson.ACTIONS)).containsExactlyInAnyOrder(Action.class.getPermittedSubclasses());
        assertThat(types(ServerActionJson.STATES))
                .containsExactlyInAnyOrder(StateBefore.class.getPermittedSubclasses());
        assertThat(types(ServerActionJson.DATA)).containsExactlyInAnyOrder(RegistryData.class.getPermittedSubclasses());
    }

    private static <T> Class<?>[] types(List<Variant<? extends T>> variants) {
        return variants.stream().map(Variant::type).toArray(Class<?>[]::new);
    }
}
