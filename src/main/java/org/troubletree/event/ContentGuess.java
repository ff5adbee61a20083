package org.troubletree.event;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A guess what a text without events is ({@code a picture}), and advice how to get the events. */
public record ContentGuess(String what, String advice) {
    private static final int SAMPLE_LENGTH = 4_000;
    private static final int MOST_CONTROLS = 20;
    private static final char REPLACED = 0xFFFD;

    private static final String COPY_EVENT =
            "In Event Viewer open the event and copy it from its date to the last line of its description";

    private static final String PLAIN_TEXT_ADVICE =
            "An event has a number and a source. In Event Viewer open it and copy the whole window,"
                    + " from its date to the last line of the description; or save the log as text and open the file here.";

    private static final String ANOTHER_LOG = "Events stand in the logs of Windows. " + COPY_EVENT + ".";

    /** The kinds of content, each recognized by the beginning of the text. The first one that matches is used. */
    private static final List<ContentKind> KINDS = List.of(
            kind(
                    ".PNG\\r?\\n|.{6}(JFIF|Exif)|GIF8[79]a|BM.{4}\\x00{4}",
                    "a picture",
                    COPY_EVENT
                            + ". Where only the picture is left, type the number and the first words that it shows."),
            kind(
                    "PK\\x03\\x04",
                    "a workbook, a document or another packed file",
                    "Open it in the program it belongs to, and copy"
                            + " the rows of the events with the line that names their columns; or save it there as text or CSV."),
            kind(
                    "..\\x11.(?=..\\x1A)",
                    "an older Office document or a saved mail",
                    "Open it in"
                            + " the program it belongs to, and copy the lines of the events from the first label to the last line."),
            kind(
                    "%PDF-",
                    "a PDF document",
                    "Open it, select the events from the first label to the last line, and copy them."),
            kind(
                    "\\{\\\\rtf",
                    "formatted text (RTF)",
                    "Open it in a word processor and copy the events, or save it as plain text."),
            kind(
                    ".{0,8}(ElfFile|LfLe)",
                    "a log in Event Viewer's own format",
                    "Open it in Event Viewer, and save it as text or as CSV; or run wevtutil qe FILE /lf:true /f:text."),
            kind("MZ|.ELF", "a program", COPY_EVENT + "."),
            kind(
                    "(?i)\\s*(<!doctype html|<html)",
                    "the source of a web page",
                    "Open it in a browser, and copy the events from" + " the first label to the last line."),
            evidence("\\s*(REGEDIT4|Windows Registry Editor|\\[?HKEY_)", "a registry export", "a registry value"),
            evidence(
                    "(?s).{0,2000}?(?m)^\\s*Set .{1,80} from \\w*\\d\\w* to \\w*\\d",
                    "a log of settings that were changed",
                    "it"),
            evidence(".{0,2000}?Application exception occurred", "a log of crashes", "it"),
            evidence(
                    ".{0,1000}?^\\s*(SERVICE_NAME:|These Windows .{0,12}services are started)",
                    "a list of services",
                    "the state of a service"),
            evidence(".{0,1000}?^ ?(Directory of|Volume in drive) ", "a listing of a folder", "the files of a folder"),
            evidence(".{0,1000}?^Thread \\d+ .{0,60}owns semaphore", "a list of threads and semaphores", "it"),
            kind("#(Software|Version|Fields): ", "the log of another service", ANOTHER_LOG),
            kind("\\w{3} [ \\d]\\d \\d\\d:\\d\\d:\\d\\d |<\\d+>\\d? ?\\d{4}-", "the log of a Unix system", ANOTHER_LOG),
            kind(
                    ".{0,1000}?(^\\s+at [\\w.$<>]+\\(|Traceback \\(most)",
                    "the trace of a fault in a program",
                    ANOTHER_LOG),
            kind(
                    "(?is).{0,400}?^(received|from|subject|to): (?=.{0,2000}^(from|subject|to|date): )",
                    "a mail",
                    "If events were"
                            + " sent with it, copy each from its number or date to the last line of its description. Else ask the"
                            + " sender for them: " + lowerFirst(COPY_EVENT) + "."),
            kind(
                    "\\s*[\\[{]\\s*[\"{\\[]",
                    "JSON",
                    "Have the program that wrote it print the events as a list or as text, each with its source, its number"
                            + " and its description."),
            kind("\\s*\\z", "an empty text", PLAIN_TEXT_ADVICE),
            kind(
                    "[\\d\\s.,;-]+\\z",
                    "numbers alone",
                    "A number tells an event only beside its source or its first words: type them, or copy the whole event."),
            kind(
                    "([^\\n,]{1,80},){3}[^\\n]{0,200}\\n([^\\n,]{0,80},){3}",
                    "a list of something else",
                    "A list of events is known by the line that names its columns, date, source and number among them: copy"
                            + " that line too, or save the list in Event Viewer as CSV."));

    private record ContentKind(Pattern beginning, ContentGuess guess) {}

    private static ContentKind kind(String beginning, String what, String advice) {
        return new ContentKind(
                Pattern.compile(beginning, Pattern.DOTALL | Pattern.MULTILINE), new ContentGuess(what, advice));
    }

    private static ContentKind evidence(String beginning, String what, String asked) {
        return kind(
                beginning,
                what,
                "It is read on the page that asks for %s, and in a terminal by the command check. For the cause, %s."
                        .formatted(asked, lowerFirst(COPY_EVENT)));
    }

    private static String lowerFirst(String sentence) {
        return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    }

    /** Returns the advice for plain text of no known kind. */
    public static String adviceForPlainText() {
        return PLAIN_TEXT_ADVICE;
    }

    /** Returns the kind that the beginning of the text matches, or empty for plain text of no known kind. */
    public static Optional<ContentGuess> guess(String text) {
        var beginning = text.substring(0, Math.min(text.length(), SAMPLE_LENGTH));
        return KINDS.stream()
                .filter(kind -> kind.beginning().matcher(beginning).lookingAt())
                .map(ContentKind::guess)
                .findFirst()
                .or(() -> isBinary(beginning)
                        ? Optional.of(new ContentGuess("a file that holds no text", COPY_EVENT + "."))
                        : Optional.empty());
    }

    private static boolean isBinary(String text) {
        long controls = text.chars().filter(ContentGuess::isNonTextCharacter).count();
        return controls > 0 && controls > Math.min(MOST_CONTROLS, text.length() / 10);
    }

    private static boolean isNonTextCharacter(int c) {
        return c == REPLACED || (c < ' ' && "\t\n\r\f".indexOf(c) < 0);
    }
}
