package org.troubletree.saved;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.troubletree.json.Json;
import org.troubletree.json.JsonObject;
import org.troubletree.json.JsonReader;
import org.troubletree.json.JsonWriter;
import org.troubletree.json.ReadJson;
import org.troubletree.saved.PageJson.TreePage;

/** One line of a walk's file: what became of the steps, what was shown with it, and where the walk stands then. */
record JournalEntry(StepsPatch patch, PageSnapshots snapshots, WalkSummary summary) {
    byte[] bytes() {
        JsonMapping<JournalEntry> mapping = JournalEntry::map;
        return bytes(mapping.write(this));
    }

    /** Numbers that are 0 and lists that are empty are left out, but for the steps. */
    private static JournalEntry map(Members<JournalEntry> members) throws InvalidWalkException {
        int at = members.optional("at", JsonForm.NUMBER, line -> unlessZero(line.patch.start()))
                .orElse(0);
        int drop = members.optional("drop", JsonForm.NUMBER, line -> unlessZero(line.patch.removed()))
                .orElse(0);
        var steps = members.objects("steps", StepJson::step, line -> line.patch.inserted());
        var trees = optionalObjects(members, "trees", TreeRevision::map, JournalEntry::trees);
        var pages = optionalObjects(members, "pages", PageJson::treePage, JournalEntry::pages);
        return new JournalEntry(
                new StepsPatch(at, drop, steps),
                PageSnapshots.of(pages, trees),
                members.object("stands", WalkSummary::map, JournalEntry::summary));
    }

    private static Optional<Integer> unlessZero(int number) {
        return Optional.of(number).filter(given -> given > 0);
    }

    private static <V> List<V> optionalObjects(
            Members<JournalEntry> members, String key, JsonMapping<V> mapping, Function<JournalEntry, List<V>> getter)
            throws InvalidWalkException {
        return members.optional(
                        key,
                        JsonForm.listOf(mapping.form()),
                        line -> Optional.of(getter.apply(line)).filter(list -> !list.isEmpty()))
                .orElse(List.of());
    }

    private List<TreeRevision> trees() {
        return List.copyOf(snapshots.trees().values());
    }

    private List<TreePage> pages() {
        return snapshots.pages().entrySet().stream()
                .map(page -> new TreePage(page.getKey().tree(), page.getValue()))
                .toList();
    }

    static byte[] bytes(Json json) {
        return (withEscapedSurrogates(JsonWriter.oneLine(json)) + "\n").getBytes(UTF_8);
    }

    /** Half of a pair of characters, as a paste may hold, has no bytes in UTF-8 but can be spelled out. */
    private static String withEscapedSurrogates(String text) {
        if (UTF_8.newEncoder().canEncode(text)) {
            return text;
        }
        var whole = new StringBuilder(text.length() + 64);
        text.codePoints().forEach(c -> {
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                whole.append("\\u%04x".formatted(c));
            } else {
                whole.appendCodePoint(c);
            }
        });
        return whole.toString();
    }

    static JsonObject parse(byte[] line) throws InvalidWalkException {
        return switch (JsonReader.readEvidence(line)) {
            case ReadJson.Sound sound -> JsonForm.readObject("", sound.value());
            case ReadJson.Broken broken ->
                throw new InvalidWalkException(broken.flaw().what());
        };
    }

    static JournalEntry read(byte[] line) throws InvalidWalkException {
        return map(new ReadMembers<>("", parse(line)));
    }
}
