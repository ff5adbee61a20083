package org.troubletree.event;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads an event of Event Viewer's friendly view: {@code - System}, then one name and value a line, with blank lines
 * between them if copied from a web page. The first line or its dash may be missing.
 */
final class FriendlyForm implements EventForm {
    private static final Pattern BEGINNING = Pattern.compile("[-+] +System|System|[-+] +Provider");
    private static final Pattern PROVIDER = Pattern.compile("[-+]? *Provider");
    private static final Pattern ID = Pattern.compile("[-+]? *EventID\\s+(\\d{1,10})");
    private static final Pattern NAME = Pattern.compile("\\[ ?Name\\]\\s*(\\S.*)");
    private static final Pattern TIME = Pattern.compile("\\[ ?SystemTime\\]\\s*(\\S.*)");
    private static final Pattern LEVEL = Pattern.compile("[-+]? *Level\\s+(\\d{1,2})");
    private static final Pattern COMPUTER = Pattern.compile("[-+]? *Computer\\s+(\\S.*)");
    private static final Pattern STRINGS = Pattern.compile("[-+]? *(?:EventData|UserData)");
    private static final Pattern HEADING = Pattern.compile(
            "[-+\\[] ?.*"
                    + "|(?:EventID|Version|Level|Task|Opcode|Keywords|EventRecordID|Correlation|Channel|Computer|Security)\\b.*");
    private static final int LONGEST_LINE = 1_000;
    private static final int LONGEST_HEADING = 40;

    private final NormalizedText normalized;

    FriendlyForm(NormalizedText normalized) {
        this.normalized = normalized;
    }

    @Override
    public Optional<EventStart> findEvent(LineSlice slice) {
        int line = slice.line();
        char mark = normalized.text().charAt(slice.firstNonBlank());
        if (!slice.isWholeLine() || "-+S".indexOf(mark) < 0 || !begins(line)) {
            return Optional.empty();
        }
        var heading = Heading.empty();
        int at = line + 1;
        int end = normalized.nextNonBlankLine(at);
        for (int lines = 0; lines < LONGEST_HEADING && end < normalized.lineCount() && isHeading(end); lines++) {
            heading = read(heading, text(end));
            at = end + 1;
            end = normalized.nextNonBlankLine(at);
        }
        boolean isInserted =
                end < normalized.lineCount() && STRINGS.matcher(text(end)).matches();
        int body = isInserted ? normalized.lineEnd(end) : normalized.lineEnd(at - 1);
        return heading.has(HeadingField.ID)
                ? Optional.of(new EventStart(
                        normalized.lineStart(line), heading, body, DescriptionState.LABELLED, EventFormat.XML_FRIENDLY))
                : Optional.empty();
    }

    private boolean begins(int line) {
        if (!BEGINNING.matcher(text(line)).matches()) {
            return false;
        }
        int next = normalized.nextNonBlankLine(line + 1);
        return next < normalized.lineCount()
                && (PROVIDER.matcher(text(next)).matches()
                        || NAME.matcher(text(next)).matches());
    }

    private boolean isHeading(int line) {
        var text = text(line);
        return HEADING.matcher(text).matches() && !STRINGS.matcher(text).matches();
    }

    private String text(int line) {
        return normalized.lineEnd(line) - normalized.lineStart(line) > LONGEST_LINE
                ? ""
                : normalized.line(line).strip();
    }

    private static Heading read(Heading heading, String line) {
        var with = with(heading, HeadingField.SOURCE, NAME, line);
        with = with(with, HeadingField.ID, ID, line);
        with = with(with, HeadingField.DATE, TIME, line);
        var level = LEVEL.matcher(line);
        with = level.matches() ? with.with(HeadingField.TYPE, XmlElement.level(level.group(1))) : with;
        return with(with, HeadingField.COMPUTER, COMPUTER, line);
    }

    private static Heading with(Heading heading, HeadingField field, Pattern pattern, String line) {
        var found = pattern.matcher(line);
        return found.matches() ? heading.with(field, found.group(1)) : heading;
    }
}
