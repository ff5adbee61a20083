package org.troubletree.event;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a record of the text log of a message transfer agent: {@code message NMI4283: Interface Event, severity 14}.
 * The number after NMI is the event id.
 */
final class NumberedLogForm implements EventForm {
    private static final String BEGINNING = "message NMI";
    private static final Pattern RECORD =
            Pattern.compile("(?i)\\s*message NMI(\\d{1,5}): *(\\S[^,]{0,60})?(?:, severity (\\d{1,2}))?.*");
    private static final Pattern STAMP = Pattern.compile("(\\d{2}-\\d{2}-\\d{2}) (\\d{2}:\\d{2}:\\d{2}[ap]m)");
    private static final int LINES_TO_STAMP = 4;

    private final NormalizedText normalized;

    NumberedLogForm(NormalizedText normalized) {
        this.normalized = normalized;
    }

    @Override
    public Optional<EventStart> findEvent(LineSlice slice) {
        int line = slice.line();
        if (!slice.isWholeLine()
                || !normalized.text().regionMatches(true, slice.firstNonBlank(), BEGINNING, 0, BEGINNING.length())) {
            return Optional.empty();
        }
        var found = RECORD.matcher(normalized.line(line));
        if (!found.matches()) {
            return Optional.empty();
        }
        var heading = withTimestamp(line, Heading.empty().with(HeadingField.ID, found.group(1)));
        heading = found.group(2) == null ? heading : heading.with(HeadingField.CATEGORY, found.group(2));
        return Optional.of(new EventStart(
                slice.firstNonBlank(), heading, slice.to(), DescriptionState.LABELLED, EventFormat.TEXT_EVENT_LOG));
    }

    private Heading withTimestamp(int line, Heading heading) {
        for (int at = line; at < Math.min(normalized.lineCount(), line + LINES_TO_STAMP); at++) {
            var stamp = STAMP.matcher(normalized.line(at));
            if (stamp.find()) {
                return heading.with(HeadingField.DATE, stamp.group(1)).with(HeadingField.TIME, stamp.group(2));
            }
        }
        return heading;
    }
}
