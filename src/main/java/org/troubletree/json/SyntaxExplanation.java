package org.troubletree.json;

import java.nio.CharBuffer;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/**
 * Explains a syntax error to someone who writes trees by hand: one comma too many, a backslash that was not doubled,
 * a line break in a text.
 */
final class SyntaxExplanation {
    private final CharBuffer text;
    private final JacksonException fault;
    private final TokenStreamLocation location;
    private final int longest;

    /** The position comes from the parser, because not every exception has one. */
    SyntaxExplanation(CharBuffer text, JacksonException fault, JsonParser parser) {
        this.text = text;
        this.fault = fault;
        this.location = Objects.requireNonNullElse(fault.getLocation(), parser.currentLocation());
        this.longest = parser.streamReadConstraints().getMaxStringLength();
    }

    SyntaxProblem flaw() {
        return switch (fault) {
            case StreamConstraintsException limit -> overLimit();
            case UnexpectedEndOfInputException end ->
                at("the file ends before its last text, list or object does", "the rest is missing, up to the last }");
            default -> unexpected();
        };
    }

    private SyntaxProblem overLimit() {
        return fault.getOriginalMessage().startsWith("Number")
                ? at("a number has more than %d digits".formatted(JsonReader.LONGEST_NUMBER), "write a shorter one")
                : at("a text has more than %,d characters".formatted(longest), "write several shorter ones");
    }

    private SyntaxProblem unexpected() {
        int here = Math.clamp(location.getCharOffset(), 0, Math.max(0, text.length() - 1));
        char found = text.charAt(here);
        char before = lastBefore(here);
        if (found < ' ' || fault.getOriginalMessage().startsWith("Illegal unquoted")) {
            return at(
                    "a text goes on over the end of its line, or holds a control character",
                    "write \\n, or a list of lines");
        }
        if (fault.getOriginalMessage().startsWith("Unrecognized character escape")) {
            return at("the backslash before %c begins no escape".formatted(found), "write two backslashes for one");
        }
        if (before == ',' && (found == '}' || found == ']')) {
            return at("a comma stands before the %c".formatted(found), "leave out the comma after the last entry");
        }
        return byFirstCharacter(found, before);
    }

    private SyntaxProblem byFirstCharacter(char found, char before) {
        return switch (found) {
            case '/', '#' -> at("a comment stands here", "JSON has no comments: leave it out");
            case '\'', '\u2018', '\u2019', '\u201C', '\u201D', '\u201E' ->
                at("a text stands in other quotes than \"", "put \" before and after each text");
            case '"', '{', '[' ->
                before == '"' || before == '}' || before == ']' || Character.isLetterOrDigit(before)
                        ? at(
                                "a comma or a colon is missing before the %c".formatted(found),
                                "put a comma between entries")
                        : stray(found);
            default -> stray(found);
        };
    }

    private SyntaxProblem stray(char found) {
        return at(
                "%s does not belong here".formatted(named(found)),
                "a JSON value belongs here; texts and keys stand in double quotes");
    }

    private static String named(char found) {
        return Character.isLetterOrDigit(found) || (found > ' ' && found < 0x7F)
                ? String.valueOf(found)
                : "the character U+%04X".formatted((int) found);
    }

    private char lastBefore(int here) {
        int at = here - 1;
        while (at > 0 && Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at < 0 ? ' ' : text.charAt(at);
    }

    private SyntaxProblem at(String what, String right) {
        return new SyntaxProblem(location.getLineNr(), location.getColumnNr(), what, right);
    }
}
