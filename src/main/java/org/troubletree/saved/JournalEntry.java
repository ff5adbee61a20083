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

/**
 * One line of a walk file: a change to the list of steps, the pages and trees shown since the last line, and a summary.
 */
record JournalEntry(StepsPatch patch, PageSnapshots snapshots, WalkSummary summary) {
    byte[] bytes() {
        JsonMapping<JournalEntry> mapping = JournalEntry::map;
        return bytes(mapping.write(this));
    }

    /** Zeros and empty lists are not written, except the list of steps. */
    private static JournalEntry map(Members<JournalEntry> members) throws InvalidWalkException {
        int start = members.optional("at", JsonForm.NUMBER, entry -> unlessZero(entry.patch.start()))
                .orElse(0);
        int removed = members.optional("drop", JsonForm.NUMBER, entry -> unlessZero(entry.patch.removed()))
                .orElse(0);
        var inserted = members.objects("steps", StepJson::step, entry -> entry.patch.inserted());
        var trees = optionalObjects(members, "trees", TreeRevision::map, JournalEntry::trees);
        var pages = optionalObjects(members, "pages", PageJson::treePage, JournalEntry::pages);
        return new JournalEntry(
                new StepsPatch(start, removed, inserted),
                PageSnapshots.of(pages, trees),
                members.object("stands", WalkSummary::map, JournalEntry::summary));
    }

    private static Optional<Integer> unlessZero(int number) {
        return Optional.of(number).filter(positive -> positive > 0);
    }

    private static <V> List<V> optionalObjects(
            Members<JournalEntry> members, String key, JsonMapping<V> mapping, Function<JournalEntry, List<V>> getter)
            throws InvalidWalkException {
        return members.optional(
                        key,
                        JsonForm.listOf(mapping.form()),
                        entry -> Optional.of(getter.apply(entry)).filter(list -> !list.isEmpty()))
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

    /** Escapes unpaired surrogates, which pasted text may contain: UTF-8 cannot encode them. */
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
            case ReadJson.ValidJson sound -> JsonForm.readObject("", sound.value());
            case ReadJson.InvalidJson broken ->
                throw new InvalidWalkException(broken.flaw().what());
        };
    }

    static JournalEntry read(byte[] line) throws InvalidWalkException {
        return map(new ReadMembers<>("", parse(line)));
    }
}
