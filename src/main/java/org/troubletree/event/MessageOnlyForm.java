package org.troubletree.event;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Messages that stand there without number and source. Asked only where no other form saw anything; which paragraph is a
 * message, and not prose, is known to those who know messages.
 */
record MessageOnlyForm(NormalizedText paste, Predicate<String> isMessage) {
    static final String NAME = "words";

    List<EventStart> openings() {
        var openings = new ArrayList<EventStart>();
        int line = paste.nextInked(0);
        while (line < paste.lines()) {
            int last = line;
            while (last + 1 < paste.lines() && !paste.isBlank(last + 1)) {
                last++;
            }
            paragraph(paste.firstWord(line), paste.end(last), openings);
            line = paste.nextInked(last + 1);
        }
        return openings;
    }

    private void paragraph(int from, int to, List<EventStart> openings) {
        var words = withoutLabel(paste.text().substring(from, to).strip());
        if (isMessage.test(words)) {
            openings.add(EventStart.whole(from, Heading.empty().with(HeadingField.DESCRIPTION, words), to, NAME));
        }
    }

    private static String withoutLabel(String words) {
        boolean described = LabelVocabulary.all().begins(words, HeadingField.DESCRIPTION);
        return described ? words.substring(words.indexOf(':') + 1).strip() : words;
    }
}
