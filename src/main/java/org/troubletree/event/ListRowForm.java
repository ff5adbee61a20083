package org.troubletree.event;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a row that was copied from a viewer's list without column names: since Vista level, date and time, source, id
 * and category; before Vista type, date, time, source, category, id, user and computer.
 */
final class ListRowForm implements EventForm {
    private static final String STAMP =
            "(\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4})[ \\t]+(\\d{1,2}[:.]\\d\\d(?:[:.]\\d\\d)?(?: ?[AaPp]\\.?[Mm]\\.?)?)";
    private static final Pattern SINCE_VISTA = Pattern.compile("\\s*+([^\\d\\t,]{2,20}?)[ \\t,]++" + STAMP
            + "[ \\t,]++([^\\t,]{2,60}?)[ \\t,]++(\\d{1,5})(?:[ \\t,]++(.*))?");
    /** The category before a description: up to the next separator, or a word for "none". */
    private static final Pattern CATEGORY = Pattern.compile(
            "(\\(\\d+\\)|None|Keine|Aucune?|Ningun[oa]|Nessun[oa]|Geen|Nenhum|N/A)[ \\t,]+(?=\\S)|([^\\t,]{0,60})[\\t,]+(?=\\S)");

    private static final Pattern BEFORE = Pattern.compile("\\s*([^\\d\\t]{2,20})\\t" + STAMP
            + "\\t([^\\t]{2,60})\\t([^\\t]{0,60})\\t(\\d{1,5})\\t([^\\t]{1,60})\\t([^\\t]{1,64})");

    private static final int LONGEST = 400;
    private static final int LONGEST_CATEGORY = 60;
    private static final int LONGEST_LEVEL = 22;

    private final NormalizedText normalized;

    ListRowForm(NormalizedText normalized) {
        this.normalized = normalized;
    }

    @Override
    public Optional<EventStart> findEvent(LineSlice slice) {
        if (!slice.isWholeLine() || slice.stateAbove() == DescriptionState.LABELLED || !hasEarlyNumber(slice)) {
            return Optional.empty();
        }
        var row = normalized.line(slice.line());
        return readBeforeVista(row)
                .or(() -> readSinceVista(row))
                .map(heading -> EventStart.whole(slice.from(), heading, slice.to(), EventFormat.LIST_ROW));
    }

    /** Whether the line is short and has a digit near its beginning, but not at it. Other lines cannot be rows. */
    private boolean hasEarlyNumber(LineSlice slice) {
        if (slice.to() - slice.from() > LONGEST
                || WordBoundaries.isDigit(normalized.text().charAt(slice.firstNonBlank()))) {
            return false;
        }
        int at = slice.firstNonBlank();
        while (at < slice.to()
                && at - slice.firstNonBlank() <= LONGEST_LEVEL
                && !WordBoundaries.isDigit(normalized.text().charAt(at))) {
            at++;
        }
        return at < slice.to() && WordBoundaries.isDigit(normalized.text().charAt(at));
    }

    private static Optional<Heading> readBeforeVista(String row) {
        var found = BEFORE.matcher(row);
        return found.matches()
                ? Optional.of(Heading.empty()
                        .with(HeadingField.TYPE, found.group(1))
                        .with(HeadingField.DATE, found.group(2))
                        .with(HeadingField.TIME, found.group(3))
                        .with(HeadingField.SOURCE, found.group(4))
                        .with(HeadingField.CATEGORY, found.group(5))
                        .with(HeadingField.ID, found.group(6))
                        .with(HeadingField.COMPUTER, found.group(8)))
                : Optional.empty();
    }

    private static Optional<Heading> readSinceVista(String row) {
        var found = SINCE_VISTA.matcher(row);
        if (!found.matches() || Character.isLowerCase(found.group(1).charAt(0))) {
            return Optional.empty();
        }
        var heading = Heading.empty()
                .with(HeadingField.TYPE, found.group(1))
                .with(HeadingField.DATE, found.group(2))
                .with(HeadingField.TIME, found.group(3))
                .with(HeadingField.SOURCE, found.group(4))
                .with(HeadingField.ID, found.group(5));
        return Optional.of(
                found.group(6) == null ? heading : heading.withMissingFrom(readCategoryAndDescription(found.group(6))));
    }

    private static Heading readCategoryAndDescription(String text) {
        var category = CATEGORY.matcher(text);
        if (category.lookingAt()) {
            return Heading.empty()
                    .with(HeadingField.CATEGORY, category.group())
                    .with(HeadingField.DESCRIPTION, text.substring(category.end()));
        }
        return Heading.empty()
                .with(text.length() > LONGEST_CATEGORY ? HeadingField.DESCRIPTION : HeadingField.CATEGORY, text);
    }
}
