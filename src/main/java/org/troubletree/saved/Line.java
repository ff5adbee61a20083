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
record Line(Splice splice, Album shown, Standing standing) {
    byte[] bytes() {
        JsonMapping<Line> mapping = Line::map;
        return bytes(mapping.write(this));
    }

    /** Numbers that are 0 and lists that are empty are left out, but for the steps. */
    private static Line map(Members<Line> members) throws Unreadable {
        int at = members.optional("at", JsonForm.NUMBER, line -> unlessZero(line.splice.at()))
                .orElse(0);
        int drop = members.optional("drop", JsonForm.NUMBER, line -> unlessZero(line.splice.drop()))
                .orElse(0);
        var steps = members.objects("steps", StepJson::step, line -> line.splice.steps());
        var trees = optionalObjects(members, "trees", TreeMark::map, Line::trees);
        var pages = optionalObjects(members, "pages", PageJson::treePage, Line::pages);
        return new Line(
                new Splice(at, drop, steps),
                Album.of(pages, trees),
                members.object("stands", Standing::map, Line::standing));
    }

    private static Optional<Integer> unlessZero(int number) {
        return Optional.of(number).filter(given -> given > 0);
    }

    private static <V> List<V> optionalObjects(
            Members<Line> members, String key, JsonMapping<V> mapping, Function<Line, List<V>> getter)
            throws Unreadable {
        return members.optional(
                        key,
                        JsonForm.listOf(mapping.form()),
                        line -> Optional.of(getter.apply(line)).filter(list -> !list.isEmpty()))
                .orElse(List.of());
    }

    private List<TreeMark> trees() {
        return List.copyOf(shown.trees().values());
    }

    private List<TreePage> pages() {
        return shown.pages().entrySet().stream()
                .map(page -> new TreePage(page.getKey().tree(), page.getValue()))
                .toList();
    }

    static byte[] bytes(Json json) {
        return (wellFormed(JsonWriter.oneLine(json)) + "\n").getBytes(UTF_8);
    }

    /** Half of a pair of characters, as a paste may hold, has no bytes in UTF-8 but can be spelled out. */
    private static String wellFormed(String text) {
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

    static JsonObject parse(byte[] line) throws Unreadable {
        return switch (JsonReader.readEvidence(line)) {
            case ReadJson.Sound sound -> JsonForm.readObject("", sound.value());
            case ReadJson.Broken broken -> throw new Unreadable(broken.flaw().what());
        };
    }

    static Line read(byte[] line) throws Unreadable {
        return map(new ReadMembers<>("", parse(line)));
    }
}
