package org.troubletree.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The labels of one heading, read from its first label on: several a line or one a line, with blank lines between them or
 * wrapped inside a value. It ends before a label that it has already, or where text without a label begins.
 */
final class HeadingParser {
    private static final int SHORT = 60;
    private static final int BLANK_LINES = 2;
    private static final int REMARK_WORDS = 3;
    private static final int MOST_LABELS = 24;

    private final NormalizedText paste;
    private final String text;
    private final LabelIndex labels;
    private final Set<LabelStyle> families = EnumSet.noneOf(LabelStyle.class);
    private Heading heading = Heading.empty();
    private int index;
    private int taken;
    private int body;
    private boolean collapsed;
    private boolean spaced;
    private boolean described;

    private HeadingParser(LabelIndex labels, int index) {
        this.paste = labels.paste();
        this.text = paste.text();
        this.labels = labels;
        this.index = index;
    }

    static HeadingParser at(NormalizedText paste, List<Label> labels, int index) {
        var cluster = new HeadingParser(new LabelIndex(paste, labels), index);
        boolean goesOn = true;
        while (goesOn) {
            goesOn = cluster.take();
        }
        return cluster;
    }

    Heading heading() {
        return heading;
    }

    Set<LabelStyle> families() {
        return families;
    }

    /** Where the text behind the heading begins. */
    int body() {
        return body;
    }

    /** Whether a label said that the description follows. */
    boolean described() {
        return described;
    }

    /** Whether labels stand side by side on a line. */
    boolean collapsed() {
        return collapsed;
    }

    /** Takes the label at hand and steps to the next; false at the end of the heading. */
    private boolean take() {
        var label = labels.get(index);
        taken++;
        if (label.field() == HeadingField.DESCRIPTION || label.field() == HeadingField.XML) {
            described = label.field() == HeadingField.DESCRIPTION;
            body = described ? label.value() : label.start();
            return false;
        }
        families.add(label.family());
        int line = paste.lineAt(label.value());
        int next = labels.after(index);
        return (labels.has(next) && labels.start(next) < paste.end(line))
                ? takeUpTo(next, label)
                : takeLine(label, line, next);
    }

    private boolean takeUpTo(int next, Label label) {
        body = labels.start(next);
        collapsed = true;
        if (label.field() == HeadingField.SOURCE && body - label.value() > SHORT) {
            var tail = LastValue.atEnd(HeadingField.SOURCE, text, label.value(), body);
            heading = heading.and(tail.heading());
            if (!isNew(next)) {
                body = tail.body();
                return false;
            }
        } else {
            put(label, text.substring(label.value(), body));
        }
        return step(next);
    }

    private boolean takeLine(Label label, int line, int next) {
        body = paste.end(line);
        var value = text.substring(label.value(), body);
        if (isWrapped(value, line, next)) {
            put(label, value + " " + text.substring(paste.start(line + 1), labels.start(next)));
            return step(next);
        }
        if (value.isBlank() && valueStandsBelow(line, next)) {
            put(label, paste.line(line + 1));
            body = paste.end(line + 1);
            return stepBelow(line + 1, next);
        }
        return takeTail(label, line, next);
    }

    private boolean takeTail(Label label, int line, int next) {
        var tail = labels.begins(next, line + 1)
                ? LastValue.within(label.field(), text, label.value(), body)
                : LastValue.atEnd(label.field(), text, label.value(), body);
        heading = heading.and(tail.heading());
        if (tail.body() < body && !(isRemark(tail.body()) && labels.begins(next, line + 1) && isNew(next))) {
            body = tail.body();
            return false;
        }
        return stepBelow(line, next);
    }

    /** A few words behind a number are no description where the heading goes on below. */
    private boolean isRemark(int from) {
        return text.substring(from, body).strip().split("\\s+", REMARK_WORDS + 1).length <= REMARK_WORDS;
    }

    private void put(Label label, String value) {
        heading = heading.with(label.field(), value);
    }

    private boolean stepBelow(int line, int next) {
        if (!labels.has(next) || !labels.beginsLine(next)) {
            return false;
        }
        int nextLine = labels.line(next);
        if (nextLine == line + 1) {
            return step(next);
        }
        return paste.reaches(line + 1, nextLine, BLANK_LINES) ? stepOverBlank(next) : stepOverCategory(line, next);
    }

    /** A blank line ends a heading, unless it has blank lines all through or its description comes next. */
    private boolean stepOverBlank(int next) {
        spaced |= taken == 1;
        return (spaced || labels.field(next) == HeadingField.DESCRIPTION || labels.areRestOf(heading, next))
                && step(next);
    }

    /** A short line between the heading and the description is a category without its label, or a label that tells nothing. */
    private boolean stepOverCategory(int line, int next) {
        boolean between = labels.field(next) == HeadingField.DESCRIPTION
                && labels.line(next) == line + 2
                && paste.end(line + 1) - paste.start(line + 1) <= SHORT;
        boolean labelled = between && paste.line(line + 1).indexOf(':') > 0;
        if (between && !labelled && !heading.has(HeadingField.CATEGORY)) {
            heading = heading.with(HeadingField.CATEGORY, paste.line(line + 1));
        }
        return between && step(next);
    }

    /** Whether the value goes on in the next line, which has a label behind it: a collapsed heading was wrapped. */
    private boolean isWrapped(String value, int line, int next) {
        if (!labels.has(next) || labels.beginsLine(next) || !(collapsed || value.isBlank())) {
            return false;
        }
        int nextLine = labels.line(next);
        return nextLine == line + 1 && labels.start(next) - paste.start(nextLine) <= SHORT && isNew(next);
    }

    /** Whether the next line is the value of a label that stands alone on its line. */
    private boolean valueStandsBelow(int line, int next) {
        int below = line + 1;
        if (below >= paste.lines() || paste.isBlank(below) || paste.end(below) - paste.start(below) > SHORT) {
            return false;
        }
        return labels.has(next) && labels.line(next) == below + 1 && isNew(next);
    }

    private boolean step(int next) {
        boolean goesOn = isNew(next) && taken < MOST_LABELS;
        index = goesOn ? next : index;
        return goesOn;
    }

    private boolean isNew(int next) {
        return labels.field(next) == HeadingField.OTHER
                || (!heading.has(labels.field(next)) && labels.field(next) != labels.field(index));
    }
}
