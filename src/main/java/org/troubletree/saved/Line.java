package org.troubletree.saved;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import org.troubletree.json.Json;
import org.troubletree.json.JsonReader;
import org.troubletree.json.JsonWriter;
import org.troubletree.json.ReadJson;
import org.troubletree.tree.Node;
import org.troubletree.walk.Place;

/** One line of a walk's file: what became of the steps, what was shown with it, and where the walk stands then. */
record Line(Splice splice, Album shown, Standing standing) {
    byte[] bytes() {
        var object = Json.object();
        if (splice.at() > 0) {
            object.with("at", splice.at());
        }
        if (splice.drop() > 0) {
            object.with("drop", splice.drop());
        }
        object.with(
                "steps", Json.list(splice.steps().stream().map(StepWriter::of).toList()));
        if (!shown.trees().isEmpty()) {
            object.with(
                    "trees",
                    Json.list(
                            shown.trees().values().stream().map(TreeMark::json).toList()));
        }
        if (!shown.pages().isEmpty()) {
            object.with(
                    "pages",
                    Json.list(shown.pages().entrySet().stream()
                            .map(page -> PageWriter.of(page.getKey(), page.getValue()))
                            .toList()));
        }
        return bytes(object.with("stands", standing.json()).done());
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

    static Fields fields(byte[] line) throws Unreadable {
        return switch (JsonReader.readEvidence(line)) {
            case ReadJson.Sound sound -> Fields.of("", sound.value());
            case ReadJson.Broken broken -> throw new Unreadable(broken.flaw().what());
        };
    }

    static Line read(byte[] line) throws Unreadable {
        var fields = fields(line);
        var splice = new Splice(fields.number("at", 0), fields.number("drop", 0), fields.all("steps", StepReader::of));
        var trees = new LinkedHashMap<String, TreeMark>();
        for (var mark : fields.all("trees", TreeMark::read)) {
            trees.put(mark.id(), mark);
        }
        var pages = new LinkedHashMap<Place, Node>();
        for (var page : fields.all("pages", page -> new Shown(page.place(), PageReader.of(page)))) {
            pages.put(page.place(), page.node());
        }
        return new Line(splice, new Album(pages, trees), Standing.read(fields.object("stands")));
    }

    private record Shown(Place place, Node node) {}
}
