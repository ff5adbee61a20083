package org.troubletree.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds events that are mentioned in prose: {@code the MTA stopped with event 9405 from MSExchangeMTA: ...}, {@code
 * events 4284 and 4287}, {@code a 9405 event}. Used only if no other form finds an event. Each id is one event, at
 * its first mention. The description of the first event of a paragraph extends to the next one.
 */
final class SentenceForm {
    private static final Pattern NUMBER = Pattern.compile(
            "(?i)\\bevents?(?:\\s?id| number| no\\.?)?s?[\\s:=#(*]{1,3}(?<behind>\\d{1,5})\\b"
                    + "|\\b(?:an?|the|this|that|of|with|and|or|see|get|following)\\s(?<before>\\d{3,5})\\s(?:event|error message)s?\\b");
    private static final Pattern NEXT =
            Pattern.compile("(?i),?\\s?(?:and|or|&|/|,)\\s?(?:an?\\s|event\\s){0,2}(\\d{1,5})\\b(?![.:/-]\\d)");
    private static final Pattern SOURCE =
            Pattern.compile("(?i)\\b(?:source|from|by)[ :(]{1,3}(?:the )?(?<named>[\\w-]{3,40})"
                    + "|(?<writer>[\\w-]{3,40})\\s(?:event|error)|\\((?<aside>[\\w-]{3,40})\\)");

    private static final int SOURCE_SEARCH_LENGTH = 400;

    private final NormalizedText normalized;
    private final Set<String> known = new HashSet<>();
    private final List<EventStart> eventStarts = new ArrayList<>();

    private SentenceForm(NormalizedText normalized) {
        this.normalized = normalized;
    }

    static List<EventStart> findEventStarts(NormalizedText normalized) {
        var form = new SentenceForm(normalized);
        int line = normalized.nextNonBlankLine(0);
        while (line < normalized.lineCount()) {
            int last = line;
            while (last + 1 < normalized.lineCount() && !normalized.isBlank(last + 1)) {
                last++;
            }
            form.readParagraph(normalized.lineStart(line), normalized.lineEnd(last));
            line = normalized.nextNonBlankLine(last + 1);
        }
        return form.eventStarts;
    }

    private void readParagraph(int from, int to) {
        int start = from;
        var number = NUMBER.matcher(normalized.text()).region(from, to);
        while (number.find()) {
            var id = Optional.ofNullable(number.group("behind")).orElseGet(() -> number.group("before"));
            start = addEvent(id, start, from, number.start(), to);
            var next = NEXT.matcher(normalized.text()).region(number.end(), to);
            while (next.lookingAt()) {
                start = addEvent(next.group(1), start, from, next.start(1), to);
                next.region(next.end(), to);
            }
        }
    }

    /**
     * Adds the event unless its id was mentioned before. Returns the offset at which the next event of the paragraph
     * begins.
     */
    private int addEvent(String id, int start, int from, int at, int to) {
        if (EventId.of(id).isEmpty() || !known.add(id)) {
            return start;
        }
        int begin = start == from ? from : at;
        eventStarts.add(new EventStart(
                begin,
                findSource(begin, to).with(HeadingField.ID, id),
                begin,
                DescriptionState.LOOSE,
                EventFormat.KB_SENTENCE));
        return to;
    }

    private Heading findSource(int from, int to) {
        var found = SOURCE.matcher(normalized.text()).region(from, Math.min(to, from + SOURCE_SEARCH_LENGTH));
        while (found.find()) {
            for (var group : List.of("named", "writer", "aside")) {
                var name = found.group(group);
                if (name != null && UnlabelledHeading.looksLikeSource(name)) {
                    return Heading.empty().with(HeadingField.SOURCE, name);
                }
            }
        }
        return Heading.empty();
    }
}
