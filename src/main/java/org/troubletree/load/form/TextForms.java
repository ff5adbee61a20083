package org.troubletree.load.form;

import java.util.function.Predicate;
import org.troubletree.json.Json;
import org.troubletree.json.JsonArray;
import org.troubletree.json.JsonBoolean;
import org.troubletree.json.JsonNumber;
import org.troubletree.json.JsonText;

/** The forms of text. */
public final class TextForms {
    public static final Form<String> LINE = new LineForm("one line of text", text -> true);
    public static final Form<String> TITLE =
            new LineForm("one line of at most 60 characters", text -> text.codePointCount(0, text.length()) <= 60);
    public static final Form<String> PROSE = new MarkdownForm();
    public static final Form<String> FACT_VALUE = new FactValueForm();
    public static final Form<String> ID = new LineForm(
            "an id of small letters, digits and single hyphens, such as which-version,", NamePatterns::isId);
    public static final Form<String> FACT =
            new LineForm("the name of a fact, ids joined by dots, such as product.version,", NamePatterns::isFact);
    public static final Form<String> ARTICLE =
            new LineForm("the number of an article, such as Q123456,", NamePatterns::isArticle);
    public static final Form<String> VALUE_NAME = new LineForm(
            "the name of an inserted value, a letter first, then letters, digits, hyphens,", NamePatterns::isValueName);
    public static final Form<String> REGISTRY_KEY =
            new LineForm("a key in full, such as HKEY_LOCAL_MACHINE\\SYSTEM\\Select,", NamePatterns::isRegistryKey);

    private TextForms() {}

    /** Whether the text has a character that would control a terminal or break a file it is written to. */
    private static boolean steers(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' && c != '\n' && c != '\t') || (c > '~' && Character.isISOControl(c))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSound(String text, JsonLocation spot, String belongs) {
        if (text.isBlank()) {
            spot.wrong("the text is blank", belongs + " belongs here");
            return false;
        }
        if (steers(text)) {
            spot.wrong("the text holds a control character", belongs + " belongs here, without control characters");
            return false;
        }
        return true;
    }

    /** One line that matches the pattern of a name. */
    private record LineForm(String belongs, Predicate<String> fits) implements Form<String> {
        @Override
        public String read(JsonLocation spot) {
            if (!(spot.value() instanceof JsonText found)) {
                spot.wrongType(belongs);
                return "";
            }
            var text = found.text();
            if (isSound(text, spot, belongs)) {
                checkLine(text, spot);
            }
            return text;
        }

        private void checkLine(String text, JsonLocation spot) {
            if (text.indexOf('\n') >= 0 || text.indexOf('\t') >= 0) {
                spot.wrong("the text has more than one line, or a tab", belongs + " belongs here");
            } else if (!fits.test(text)) {
                spot.wrong(SafeQuote.of(text) + " does not fit", belongs + " belongs here");
            }
        }

        @Override
        public String standIn() {
            return "";
        }
    }

    /** Restricted Markdown: one text, or a list of its lines. */
    private record MarkdownForm() implements Form<String> {
        @Override
        public String belongs() {
            return "text, or a list of its lines,";
        }

        @Override
        public String read(JsonLocation spot) {
            var text = switch (spot.value()) {
                case JsonText found -> found.text();
                case JsonArray lines -> joined(lines, spot);
                default -> {
                    spot.wrongType(belongs());
                    yield "-";
                }
            };
            isSound(text, spot, belongs());
            return text;
        }

        private static String joined(JsonArray lines, JsonLocation spot) {
            var text = new StringBuilder();
            for (int i = 0; i < lines.values().size(); i++) {
                text.append(i == 0 ? "" : "\n")
                        .append(line(spot.below(i, lines.values().get(i))));
            }
            return text.toString();
        }

        private static String line(JsonLocation spot) {
            if (spot.value() instanceof JsonText text) {
                return text.text();
            }
            spot.wrongType("a line of text");
            return "-";
        }

        @Override
        public String standIn() {
            return "";
        }
    }

    /** The value of a fact, which JSON may also write as a number or a boolean. */
    private record FactValueForm() implements Form<String> {
        @Override
        public String belongs() {
            return "one line of text, a number, true or false";
        }

        @Override
        public String read(JsonLocation spot) {
            Json value = spot.value();
            return switch (value) {
                case JsonNumber number -> number.digits();
                case JsonBoolean truth -> truth.described();
                case JsonText text -> LINE.read(spot);
                default -> {
                    spot.wrongType(belongs());
                    yield "";
                }
            };
        }

        @Override
        public String standIn() {
            return "";
        }
    }
}
