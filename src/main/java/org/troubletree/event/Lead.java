package org.troubletree.event;

import java.util.regex.Pattern;

/**
 * What stands on a line before the first label of a heading: nothing but a bullet, the type or the source of the event, or
 * other text.
 */
record Lead(Kind kind, int start, Heading heading) {
    private static final Pattern NUMBERED = Pattern.compile("\\s*Event ?\\[\\d{1,9}\\]:?\\s*");

    enum Kind {
        /** The label begins its line. */
        BEGINS_LINE,
        /** The same, and the line above counts the events, as wevtutil does. */
        NUMBERED,
        /** Text stands before it. */
        WITHIN_LINE
    }

    static Lead before(Paste paste, Label label, Stretch stretch) {
        int line = paste.lineAt(label.start());
        int first = paste.firstWord(line);
        if (stretch.from() > paste.start(line) && label.start() != stretch.ink()) {
            return within(label);
        }
        if (label.start() <= first) {
            return beginning(paste, label, line, stretch.from());
        }
        return label.field() == Field.ID
                ? NamedLead.heading(paste, label, first)
                        .map(heading -> new Lead(Kind.BEGINS_LINE, first, heading))
                        .orElseGet(() -> within(label))
                : within(label);
    }

    boolean beginsLine() {
        return kind != Kind.WITHIN_LINE;
    }

    boolean isNumbered() {
        return kind == Kind.NUMBERED;
    }

    private static Lead within(Label label) {
        return new Lead(Kind.WITHIN_LINE, label.start(), Heading.empty());
    }

    private static Lead beginning(Paste paste, Label label, int line, int from) {
        if (line > 0 && NUMBERED.matcher(paste.line(line - 1)).matches()) {
            return new Lead(Kind.NUMBERED, paste.start(line - 1), Heading.empty());
        }
        var source = line > 0 && label.field() == Field.ID ? sourceAbove(paste, line) : "";
        if (!source.isEmpty()) {
            return new Lead(
                    Kind.BEGINS_LINE, paste.start(line - 1), Heading.empty().with(Field.SOURCE, source));
        }
        var word = paste.text().substring(label.start(), label.value()).strip();
        var heading = EventTypes.has(word) ? Heading.empty().with(Field.TYPE, word) : Heading.empty();
        int start = Math.min(label.start(), paste.ink(line));
        return new Lead(Kind.BEGINS_LINE, Math.max(start, from), heading);
    }

    /** The source where it stands alone in a line of its own above the number. */
    private static String sourceAbove(Paste paste, int line) {
        boolean apart = line == 1 || paste.isBlank(line - 2);
        var above = apart ? paste.line(line - 1).strip() : "";
        return RunOn.looksLikeSource(above) ? above : "";
    }
}
