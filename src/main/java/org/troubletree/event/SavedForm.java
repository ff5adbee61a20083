package org.troubletree.event;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a row of a log saved by Event Viewer of Windows NT to XP: date, time, source, type, category, id, user,
 * computer and description, separated by tabs, by commas or, if the tabs were lost, by blanks.
 */
final class SavedForm implements EventForm {
    private static final Pattern STAMP = Pattern.compile(
            "\\s*(\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4})[\\t ,]+(\\d{1,2}[:.]\\d\\d(?:[:.]\\d\\d)?(?: ?[AaPp]\\.?[Mm]\\b\\.?)?)([\\t ,])");
    private static final Pattern LOST_TABS = Pattern.compile("\\s*+(\\S.{1,58}?)\\s++"
            + "(Error|Warning|Information|Success Audit|Failure Audit|Success|None"
            + "|Fehler|Warnung|Informationen|Erreur|Avertissement)"
            + "\\s++(.{0,60}?)\\s*+\\b(\\d{1,5})\\s++(N/A|NT AUTHORITY\\\\\\w+(?: SERVICE)?|\\S++)\\s++(\\S++)");
    private static final int WINDOW = 400;
    private static final List<HeadingField> COLUMNS = List.of(
            HeadingField.SOURCE,
            HeadingField.TYPE,
            HeadingField.CATEGORY,
            HeadingField.ID,
            HeadingField.USER,
            HeadingField.COMPUTER,
            HeadingField.DESCRIPTION);

    private final NormalizedText normalized;

    SavedForm(NormalizedText normalized) {
        this.normalized = normalized;
    }

    @Override
    public Optional<EventStart> findEvent(LineSlice slice) {
        if (!slice.isWholeLine() || !WordBoundaries.isDigit(normalized.text().charAt(slice.firstNonBlank()))) {
            return Optional.empty();
        }
        var stamp = STAMP.matcher(normalized.text()).region(slice.from(), slice.to());
        if (!stamp.lookingAt()) {
            return Optional.empty();
        }
        var heading = Heading.empty().with(HeadingField.DATE, stamp.group(1)).with(HeadingField.TIME, stamp.group(2));
        return switch (stamp.group(3)) {
            case "\t" -> columns(heading, "\t", stamp.end(), slice, EventFormat.SAVED_TAB);
            case "," -> columns(heading, ",", stamp.end(), slice, EventFormat.SAVED_CSV);
            default -> lostTabs(heading, stamp, slice.line());
        };
    }

    private Optional<EventStart> columns(Heading stamp, String mark, int from, LineSlice row, EventFormat format) {
        int to = row.to();
        var values = normalized.text().substring(from, to).split(mark, COLUMNS.size());
        if (values.length < COLUMNS.indexOf(HeadingField.ID) + 1 || !EventId.isNumber(values[3].strip())) {
            return Optional.empty();
        }
        var heading = stamp;
        for (int i = 0; i < Math.min(values.length, COLUMNS.size() - 1); i++) {
            heading = heading.with(COLUMNS.get(i), values[i]);
        }
        boolean described = values.length == COLUMNS.size();
        int body = described ? to - values[values.length - 1].length() : to;
        return Optional.of(new EventStart(row.from(), heading, body, DescriptionState.LABELLED, format));
    }

    private Optional<EventStart> lostTabs(Heading stamp, Matcher at, int line) {
        int end = line + 2 < normalized.lineCount()
                ? normalized.lineEnd(line + 2)
                : normalized.text().length();
        var row = LOST_TABS.matcher(normalized.text()).region(at.end() - 1, Math.min(end, at.end() + WINDOW));
        if (!row.lookingAt()) {
            return Optional.empty();
        }
        var heading = stamp;
        for (int i = 0; i < row.groupCount(); i++) {
            heading = heading.with(COLUMNS.get(i), row.group(i + 1));
        }
        return Optional.of(new EventStart(
                normalized.lineStart(line), heading, row.end(), DescriptionState.LABELLED, EventFormat.SAVED_TEXT));
    }
}
