package org.troubletree.event;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds messages without id and source. Used only if no other form finds an event. The caller decides which
 * paragraphs are messages.
 */
record MessageOnlyForm(NormalizedText normalized, Predicate<String> isMessage) {

    List<EventStart> findEventStarts() {
        var eventStarts = new ArrayList<EventStart>();
        int line = normalized.nextNonBlankLine(0);
        while (line < normalized.lineCount()) {
            int last = line;
            while (last + 1 < normalized.lineCount() && !normalized.isBlank(last + 1)) {
                last++;
            }
            addIfMessage(normalized.firstWordOffset(line), normalized.lineEnd(last), eventStarts);
            line = normalized.nextNonBlankLine(last + 1);
        }
        return eventStarts;
    }

    private void addIfMessage(int from, int to, List<EventStart> eventStarts) {
        var words = withoutLabel(normalized.text().substring(from, to).strip());
        if (isMessage.test(words)) {
            eventStarts.add(EventStart.whole(
                    from, Heading.empty().with(HeadingField.DESCRIPTION, words), to, EventFormat.WORDS));
        }
    }

    private static String withoutLabel(String words) {
        boolean described = LabelVocabulary.all().startsWithLabel(words, HeadingField.DESCRIPTION);
        return described ? words.substring(words.indexOf(':') + 1).strip() : words;
    }
}
