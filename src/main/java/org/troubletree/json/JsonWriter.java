package org.troubletree.json;

import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writes values as JSON text. Lines end in {@code \n} on every system. */
public final class JsonWriter {
    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonWriter() {}

    /** The value on one line, without a line end. */
    public static String oneLine(Json value) {
        return write(value, ObjectWriteContext.empty());
    }

    /** The value with one member or entry per line, indented by two; ends with a line end. */
    public static String pretty(Json value) {
        return write(value, new Indented()) + "\n";
    }

    private static String write(Json value, ObjectWriteContext context) {
        var text = new StringWriter();
        try (var generator = FACTORY.createGenerator(context, text)) {
            write(value, generator);
        }
        return text.toString();
    }

    private static void write(Json value, JsonGenerator to) {
        switch (value) {
            case JsonObject object -> writeMembers(object, to);
            case JsonArray array -> writeEntries(array, to);
            case JsonText text -> to.writeString(text.text());
            case JsonNumber number -> to.writeNumber(number.digits());
            case JsonBoolean truth -> to.writeBoolean(truth.holds());
            case JsonNull nothing -> to.writeNull();
        }
    }

    private static void writeMembers(JsonObject object, JsonGenerator to) {
        to.writeStartObject();
        for (var member : object.members()) {
            to.writeName(member.name());
            write(member.value(), to);
        }
        to.writeEndObject();
    }

    private static void writeEntries(JsonArray array, JsonGenerator to) {
        to.writeStartArray();
        array.values().forEach(value -> write(value, to));
        to.writeEndArray();
    }

    /** Gives the generator our layout. */
    private static final class Indented extends ObjectWriteContext.Base {
        private static final DefaultIndenter TWO = new DefaultIndenter("  ", "\n");

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                            .withObjectEmptySeparator("")
                            .withArrayEmptySeparator(""))
                    .withObjectIndenter(TWO)
                    .withArrayIndenter(TWO);
        }
    }
}
