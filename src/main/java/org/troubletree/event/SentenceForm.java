package org.troubletree.event;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Events that are only spoken of: {@code the MTA stopped with event 9405 from MSExchangeMTA: ...}. Asked only where no other
 * form saw anything; each paragraph with such a number is one event, and all of it is its description.
 */
final class SentenceForm {
    static final String NAME = "kb-sentence";
    private static final Pattern NUMBER =
            Pattern.compile("(?i)\\bevents?(?: ?id| number| no\\.?)?s?[ :=#(]{1,3}(\\d{1,5})\\b");
    private static final Pattern SOURCE = Pattern.compile("(?i)\\b(?:source|from|by)[ :(]{1,3}([\\w.-]{3,40})");

    private static final int FAR = 400;

    private SentenceForm() {}

    static List<Opening> openings(Paste paste) {
        var openings = new ArrayList<Opening>();
        int line = paste.nextInked(0);
        while (line < paste.lines()) {
            int last = line;
            while (last + 1 < paste.lines() && !paste.isBlank(last + 1)) {
                last++;
            }
            openings.addAll(paragraph(paste, paste.start(line), paste.end(last)));
            line = paste.nextInked(last + 1);
        }
        return openings;
    }

    private static List<Opening> paragraph(Paste paste, int from, int to) {
        var openings = new ArrayList<Opening>();
        var number = NUMBER.matcher(paste.text()).region(from, to);
        while (number.find() && EventId.of(number.group(1)).isPresent()) {
            int start = openings.isEmpty() ? from : number.start();
            var heading = source(paste.text(), start, to).with(Field.ID, number.group(1));
            openings.add(new Opening(start, heading, start, Body.LOOSE, NAME));
        }
        return openings;
    }

    private static Heading source(String text, int from, int to) {
        var named = SOURCE.matcher(text).region(from, Math.min(to, from + FAR));
        while (named.find()) {
            if (RunOn.looksLikeSource(named.group(1))) {
                return Heading.empty().with(Field.SOURCE, named.group(1));
            }
        }
        return Heading.empty();
    }
}
