package org.troubletree.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the labels of one heading, several or one a line, with blank lines between them or wrapped inside a value.
 * The heading ends before a label that it already has, or at text without a label.
 */
final class HeadingParser {
    private static final int SHORT = 60;
    private static final int BLANK_LINES = 2;
    private static final int REMARK_WORDS = 3;
    private static final int MOST_LABELS = 24;

    private final NormalizedText normalized;
    private final String text;
    private final LabelIndex labels;
    private final Set<LabelStyle> styles = EnumSet.noneOf(LabelStyle.class);
    private Heading heading = Heading.empty();
    private int index;
    private int labelCount;
    private int bodyStart;
    private boolean onOneLine;
    private boolean hasBlankLines;
    private boolean hasDescriptionLabel;

    private HeadingParser(LabelIndex labels, int index) {
        this.normalized = labels.normalized();
        this.text = normalized.text();
        this.labels = labels;
        this.index = index;
    }

    static HeadingParser parseHeading(NormalizedText normalized, List<Label> labels, int index) {
        var parser = new HeadingParser(new LabelIndex(normalized, labels), index);
        boolean hasMore = true;
        while (hasMore) {
            hasMore = parser.readLabel();
        }
        return parser;
    }

    Heading heading() {
        return heading;
    }

    Set<LabelStyle> styles() {
        return styles;
    }

    /** Returns the offset of the text after the heading. */
    int bodyStart() {
        return bodyStart;
    }

    /** Whether the heading ends with a label of a description. */
    boolean hasDescriptionLabel() {
        return hasDescriptionLabel;
    }

    /** Whether several labels are on one line. */
    boolean isOnOneLine() {
        return onOneLine;
    }

    /** Reads the value of the current label and moves to the next label. Returns false at the end of the heading. */
    private boolean readLabel() {
        var label = labels.get(index);
        labelCount++;
        if (label.field() == HeadingField.DESCRIPTION || label.field() == HeadingField.XML) {
            hasDescriptionLabel = label.field() == HeadingField.DESCRIPTION;
            bodyStart = hasDescriptionLabel ? label.valueStart() : label.start();
            return false;
        }
        styles.add(label.style());
        int line = normalized.lineAt(label.valueStart());
        int next = labels.nextRelevant(index);
        return (labels.has(next) && labels.start(next) < normalized.lineEnd(line))
                ? readValueUpToLabel(next, label)
                : readValueOnLine(label, line, next);
    }

    private boolean readValueUpToLabel(int next, Label label) {
        bodyStart = labels.start(next);
        onOneLine = true;
        if (label.field() == HeadingField.SOURCE && bodyStart - label.valueStart() > SHORT) {
            var lastValue = LastValue.atEnd(HeadingField.SOURCE, text, label.valueStart(), bodyStart);
            heading = heading.withMissingFrom(lastValue.heading());
            if (!isNew(next)) {
                bodyStart = lastValue.bodyStart();
                return false;
            }
        } else {
            addValue(label, text.substring(label.valueStart(), bodyStart));
        }
        return moveTo(next);
    }

    private boolean readValueOnLine(Label label, int line, int next) {
        bodyStart = normalized.lineEnd(line);
        var value = text.substring(label.valueStart(), bodyStart);
        if (isWrapped(value, line, next)) {
            addValue(label, value + " " + text.substring(normalized.lineStart(line + 1), labels.start(next)));
            return moveTo(next);
        }
        if (value.isBlank() && isValueOnNextLine(line, next)) {
            addValue(label, normalized.line(line + 1));
            bodyStart = normalized.lineEnd(line + 1);
            return moveToLineBelow(line + 1, next);
        }
        return readLastValue(label, line, next);
    }

    private boolean readLastValue(Label label, int line, int next) {
        var lastValue = labels.isAtStartOf(next, line + 1)
                ? LastValue.within(label.field(), text, label.valueStart(), bodyStart)
                : LastValue.atEnd(label.field(), text, label.valueStart(), bodyStart);
        heading = heading.withMissingFrom(lastValue.heading());
        if (lastValue.bodyStart() < bodyStart
                && !(isRemark(lastValue.bodyStart()) && labels.isAtStartOf(next, line + 1) && isNew(next))) {
            bodyStart = lastValue.bodyStart();
            return false;
        }
        return moveToLineBelow(line, next);
    }

    /** Whether the words after a number are too few to be a description, if the heading continues below. */
    private boolean isRemark(int from) {
        return text.substring(from, bodyStart).strip().split("\\s+", REMARK_WORDS + 1).length <= REMARK_WORDS;
    }

    private void addValue(Label label, String value) {
        heading = heading.with(label.field(), value);
    }

    private boolean moveToLineBelow(int line, int next) {
        if (!labels.has(next) || !labels.beginsLine(next)) {
            return false;
        }
        int nextLine = labels.line(next);
        if (nextLine == line + 1) {
            return moveTo(next);
        }
        return normalized.isReachedOverBlankLines(line + 1, nextLine, BLANK_LINES)
                ? moveOverBlankLines(next)
                : moveOverCategory(line, next);
    }

    /**
     * Moves over blank lines. They end a heading unless it has blank lines from its beginning on or its description
     * follows.
     */
    private boolean moveOverBlankLines(int next) {
        hasBlankLines |= labelCount == 1;
        return (hasBlankLines || labels.field(next) == HeadingField.DESCRIPTION || labels.areRestOf(heading, next))
                && moveTo(next);
    }

    /** Moves over a short line before the description: a category without its label, or an unknown label. */
    private boolean moveOverCategory(int line, int next) {
        boolean between = labels.field(next) == HeadingField.DESCRIPTION
                && labels.line(next) == line + 2
                && normalized.lineEnd(line + 1) - normalized.lineStart(line + 1) <= SHORT;
        boolean labelled = between && normalized.line(line + 1).indexOf(':') > 0;
        if (between && !labelled && !heading.has(HeadingField.CATEGORY)) {
            heading = heading.with(HeadingField.CATEGORY, normalized.line(line + 1));
        }
        return between && moveTo(next);
    }

    /**
     * Whether the value continues on the next line before another label, because a line of several labels was
     * wrapped.
     */
    private boolean isWrapped(String value, int line, int next) {
        if (!labels.has(next) || labels.beginsLine(next) || !(onOneLine || value.isBlank())) {
            return false;
        }
        int nextLine = labels.line(next);
        return nextLine == line + 1 && labels.start(next) - normalized.lineStart(nextLine) <= SHORT && isNew(next);
    }

    /** Whether the next line is the value of a label that is alone on its line. */
    private boolean isValueOnNextLine(int line, int next) {
        int below = line + 1;
        if (below >= normalized.lineCount()
                || normalized.isBlank(below)
                || normalized.lineEnd(below) - normalized.lineStart(below) > SHORT) {
            return false;
        }
        return labels.has(next) && labels.line(next) == below + 1 && isNew(next);
    }

    private boolean moveTo(int next) {
        boolean hasMore = isNew(next) && labelCount < MOST_LABELS;
        index = hasMore ? next : index;
        return hasMore;
    }

    private boolean isNew(int next) {
        return labels.field(next) == HeadingField.OTHER
                || (!heading.has(labels.field(next)) && labels.field(next) != labels.field(index));
    }
}
