package org.troubletree.event;

import java.util.regex.Pattern;

/** The text on a line before the first label of a heading: a bullet, the type or source of the event, or other text. */
record HeadingPrefix(PrefixKind kind, int start, Heading heading) {
    private static final Pattern NUMBERED = Pattern.compile("\\s*Event ?\\[\\d{1,9}\\]:?\\s*");

    enum PrefixKind {
        /** The label begins its line. */
        BEGINS_LINE,
        /** The label begins its line, and the line above has the number of the record, as in the output of wevtutil. */
        NUMBERED,
        /** There is other text before the label. */
        WITHIN_LINE
    }

    static HeadingPrefix before(NormalizedText normalized, Label label, LineSlice slice) {
        int line = normalized.lineAt(label.start());
        int first = normalized.firstWordOffset(line);
        if (slice.from() > normalized.lineStart(line) && label.start() != slice.firstNonBlank()) {
            return insideLine(label);
        }
        if (label.start() <= first) {
            return atLineStart(normalized, label, line, slice.from());
        }
        return label.field() == HeadingField.ID
                ? NamedPrefix.heading(normalized, label, first)
                        .map(heading -> new HeadingPrefix(PrefixKind.BEGINS_LINE, first, heading))
                        .orElseGet(() -> insideLine(label))
                : insideLine(label);
    }

    boolean beginsLine() {
        return kind != PrefixKind.WITHIN_LINE;
    }

    boolean isNumbered() {
        return kind == PrefixKind.NUMBERED;
    }

    private static HeadingPrefix insideLine(Label label) {
        return new HeadingPrefix(PrefixKind.WITHIN_LINE, label.start(), Heading.empty());
    }

    private static HeadingPrefix atLineStart(NormalizedText normalized, Label label, int line, int from) {
        if (line > 0 && NUMBERED.matcher(normalized.line(line - 1)).matches()) {
            return new HeadingPrefix(PrefixKind.NUMBERED, normalized.lineStart(line - 1), Heading.empty());
        }
        var source = line > 0 && label.field() == HeadingField.ID ? sourceAbove(normalized, line) : "";
        if (!source.isEmpty()) {
            return new HeadingPrefix(
                    PrefixKind.BEGINS_LINE,
                    normalized.lineStart(line - 1),
                    Heading.empty().with(HeadingField.SOURCE, source));
        }
        var word =
                normalized.text().substring(label.start(), label.valueStart()).strip();
        var heading = EventTypes.isType(word) ? Heading.empty().with(HeadingField.TYPE, word) : Heading.empty();
        int start = Math.min(label.start(), normalized.firstNonBlank(line));
        return new HeadingPrefix(PrefixKind.BEGINS_LINE, Math.max(start, from), heading);
    }

    /** Returns the source if it is alone on the line above the number, or else an empty text. */
    private static String sourceAbove(NormalizedText normalized, int line) {
        boolean apart = line == 1 || normalized.isBlank(line - 2);
        var above = apart ? normalized.line(line - 1).strip() : "";
        return UnlabelledHeading.looksLikeSource(above) ? above : "";
    }
}
