package org.troubletree.event;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a row of {@code PsLogList -s}: record, log, source, type, computer, time, id, user and message, separated by
 * commas.
 */
final class PsLogListRowForm implements EventForm {
    private static final Pattern ROW = Pattern.compile(
            "\\d{1,10},[^,]{1,60},([^,]{1,80}),([A-Z ]{4,16}),([^,]{1,64}),([^,]{6,40}),(\\d{1,10}),([^,]{0,80}),(.*)");

    private final NormalizedText normalized;

    PsLogListRowForm(NormalizedText normalized) {
        this.normalized = normalized;
    }

    @Override
    public Optional<EventStart> findEvent(LineSlice slice) {
        int from = slice.from();
        if (!slice.isWholeLine() || !WordBoundaries.isDigit(normalized.text().charAt(from))) {
            return Optional.empty();
        }
        var row = ROW.matcher(normalized.line(slice.line()));
        if (!row.matches()) {
            return Optional.empty();
        }
        var heading = Heading.empty()
                .with(HeadingField.SOURCE, row.group(1))
                .with(HeadingField.TYPE, row.group(2))
                .with(HeadingField.COMPUTER, row.group(3))
                .with(HeadingField.DATE, row.group(4))
                .with(HeadingField.ID, row.group(5));
        int body = slice.to() - row.group(7).length();
        return Optional.of(new EventStart(from, heading, body, DescriptionState.LABELLED, EventFormat.PSLOGLIST_S));
    }
}
