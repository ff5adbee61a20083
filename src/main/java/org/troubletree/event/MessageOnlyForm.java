package org.troubletree.event;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds messages without id and source. Used only if no other form finds an event. The caller decides which
 * paragraphs are messages.
 */
record MessageOnlyForm(NormalizedText paste, Predicate<String> isMessage) {
    static final String NAME = "words";

    List<EventStart> findEventStarts() {
        var openings = new ArrayList<EventStart>();
        int line = paste.nextNonBlankLine(0);
        while (line < paste.lineCount()) {
            int last = line;
            while (last + 1 < paste.lineCount() && !paste.isBlank(last + 1)) {
                last++;
            }
            addIfMessage(paste.firstWordOffset(line), paste.lineEnd(last), openings);
            line = paste.nextNonBlankLine(last + 1);
        }
        return openings;
    }

    private void addIfMessage(int from, int to, List<EventStart> openings) {
        var words = withoutLabel(paste.text().substring(from, to).strip());
        if (isMessage.test(words)) {
            openings.add(EventStart.whole(from, Heading.empty().with(HeadingField.DESCRIPTION, words), to, NAME));
        }
    }

    private static String withoutLabel(String words) {
        boolean described = LabelVocabulary.all().startsWithLabel(words, HeadingField.DESCRIPTION);
        return described ? words.substring(words.indexOf(':') + 1).strip() : words;
    }
}
