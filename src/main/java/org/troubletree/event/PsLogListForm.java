package org.troubletree.event;

import java.util.Optional;
import java.util.regex.Pattern;

/** Reads an event in the format of PsLogList: record number and source, then type, computer, time and id. */
final class PsLogListForm implements EventForm {
    private static final Pattern RECORD = Pattern.compile("\\[\\d{1,10}\\] (\\S.{0,80})");
    private static final Pattern ROW =
            Pattern.compile("(Type|Computer|User|Time): ++(.*?)(?:(?<!\\s)\\s++ID: ++(\\d{1,10}))?");
    private static final int ROWS = 5;

    private final NormalizedText normalized;

    PsLogListForm(NormalizedText normalized) {
        this.normalized = normalized;
    }

    @Override
    public Optional<EventStart> findEvent(LineSlice slice) {
        int line = slice.line();
        if (!slice.isWholeLine() || normalized.text().charAt(slice.from()) != '[') {
            return Optional.empty();
        }
        var record = RECORD.matcher(normalized.line(line));
        return record.matches()
                ? eventStart(line, Heading.empty().with(HeadingField.SOURCE, record.group(1)))
                : Optional.empty();
    }

    private Optional<EventStart> eventStart(int line, Heading source) {
        var heading = source;
        int at = line + 1;
        while (at < Math.min(normalized.lineCount(), line + 1 + ROWS)) {
            var row = ROW.matcher(normalized.line(at).strip());
            if (!row.matches()) {
                break;
            }
            heading = heading.with(field(row.group(1)), row.group(2));
            heading = row.group(3) == null ? heading : heading.with(HeadingField.ID, row.group(3));
            at++;
        }
        return heading.has(HeadingField.ID)
                ? Optional.of(new EventStart(
                        normalized.lineStart(line),
                        heading,
                        normalized.lineEnd(at - 1),
                        DescriptionState.LABELLED,
                        EventFormat.PSLOGLIST))
                : Optional.empty();
    }

    private static HeadingField field(String label) {
        return switch (label) {
            case "Type" -> HeadingField.TYPE;
            case "Computer" -> HeadingField.COMPUTER;
            case "Time" -> HeadingField.DATE;
            default -> HeadingField.USER;
        };
    }
}
