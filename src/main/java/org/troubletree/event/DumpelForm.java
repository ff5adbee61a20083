package org.troubletree.event;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a row of DUMPEL: date, time, type number, category number, id, user and source in either order, computer,
 * inserted strings. The message is not part of it.
 */
final class DumpelForm implements EventForm {
    private static final Pattern ROW = Pattern.compile("\\s*(\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4})\\s+"
            + "(\\d{1,2}[:.]\\d\\d[:.]\\d\\d(?: ?[AaPp][Mm])?)\\s+(\\d{1,2})\\s+(\\d{1,5})\\s+(\\d{1,10})\\s+"
            + "(\\S+(?: \\S+){0,3}?)(?:\\t|\\s+)(\\S+)(?:\\t|\\s+)(\\S+)(.*)");

    private final NormalizedText normalized;

    DumpelForm(NormalizedText normalized) {
        this.normalized = normalized;
    }

    @Override
    public Optional<EventStart> findEvent(LineSlice slice) {
        if (!slice.isWholeLine() || !WordBoundaries.isDigit(normalized.text().charAt(slice.firstNonBlank()))) {
            return Optional.empty();
        }
        var row = ROW.matcher(normalized.line(slice.line()));
        if (!row.matches()) {
            return Optional.empty();
        }
        boolean userFirst = isUser(row.group(6)) || !isUser(row.group(7));
        var heading = Heading.empty()
                .with(HeadingField.DATE, row.group(1))
                .with(HeadingField.TIME, row.group(2))
                .with(HeadingField.TYPE, type(row.group(3)))
                .with(HeadingField.ID, row.group(5))
                .with(HeadingField.SOURCE, row.group(userFirst ? 7 : 6))
                .with(HeadingField.COMPUTER, row.group(8));
        return Optional.of(new EventStart(
                slice.from(),
                heading,
                slice.to() - row.group(9).length(),
                DescriptionState.LABELLED,
                EventFormat.DUMPEL));
    }

    private static boolean isUser(String word) {
        return word.equals("N/A") || word.indexOf('\\') > 0;
    }

    private static String type(String number) {
        return switch (number) {
            case "1" -> "Error";
            case "2" -> "Warning";
            case "4" -> "Information";
            case "8" -> "Success Audit";
            case "16" -> "Failure Audit";
            default -> number;
        };
    }
}
