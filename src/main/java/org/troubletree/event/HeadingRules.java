package org.troubletree.event;

import java.util.regex.Pattern;

/**
 * Decides whether labels begin an event or are part of a description. Descriptions contain labels too ("Event ID:" in
 * ASP.NET, "Event Source:" in a data provider): in a description, only a heading with an id and another label begins
 * an event.
 */
record HeadingRules(NormalizedText normalized, Label label, HeadingPrefix prefix, HeadingParser parser) {
    private static final int SOURCE_WORDS = 4;
    private static final Pattern TWO_WORDS = Pattern.compile("(?i)\\S+\\s+\\S+.*|event-?id\\W*|ereignis\\S+\\s*");

    private static final Pattern EVENT_ID = Pattern.compile("(?i)event ?id\\b");

    boolean beginsEvent(DescriptionState above) {
        if (label.isUnmarked()
                || label.field() == HeadingField.DESCRIPTION
                || label.field() == HeadingField.XML
                || label.field() == HeadingField.OTHER) {
            return false;
        }
        if (label.isVague() || label.style() == LabelStyle.NUMBER) {
            return prefix.beginsLine() ? numberBeginsEvent(above) : numberWithinLineBeginsEvent();
        }
        return prefix.beginsLine() ? lineStartBeginsEvent(above) : labelWithinLineBeginsEvent(above);
    }

    private boolean numberBeginsEvent(DescriptionState above) {
        if (!hasId() || continuesSentence() || isCountOfAnother()) {
            return false;
        }
        return label.isVague()
                ? prefix.start() <= label.start()
                        && prefix.heading().value(HeadingField.SOURCE).isEmpty()
                        && isFollowedByLabel()
                : fieldCount() > 1 || parser.hasDescriptionLabel() || isOutsideDescription(above);
    }

    /** Accepts {@code ... terminate. Event ID 2024 Source MSExchangeIS}, where the lines of an article were joined. */
    private boolean numberWithinLineBeginsEvent() {
        return !label.isVague() && hasId() && has(HeadingField.SOURCE) && followsSentence() && !continuesSentence();
    }

    /** Whether the text before the label ends a sentence or ends in a colon. */
    private boolean followsSentence() {
        int before = label.start() - 1;
        while (before > 0 && normalized.text().charAt(before) <= ' ') {
            before--;
        }
        return before > 0 && ".!?)]\":".indexOf(normalized.text().charAt(before)) >= 0;
    }

    /**
     * Requires a label after {@code Error 9405} or {@code ID 4287}, since an error with a code alone is common in
     * prose.
     */
    private boolean isFollowedByLabel() {
        var text = normalized.text();
        int next = EventId.parseAt(text, label.valueStart(), text.length())
                .map(id -> normalized.skipBlanks(id.end(), text.length()))
                .orElse(label.valueStart());
        return parser.isOnOneLine()
                || text.regionMatches(true, next, "source ", 0, 7)
                || text.regionMatches(true, next, "category ", 0, 9);
    }

    private boolean lineStartBeginsEvent(DescriptionState above) {
        if (above == DescriptionState.LABELLED) {
            return (hasId() && (fieldCount() > 1 || parser.hasDescriptionLabel() || isOutsideDescription(above)))
                    || (fieldCount() > 3 && has(HeadingField.SOURCE));
        }
        return hasId()
                || (isCapitalizedOrAbsent(HeadingField.TYPE)
                        && isCapitalizedOrAbsent(HeadingField.SOURCE)
                        && isWithoutNumber(above));
    }

    private boolean isWithoutNumber(DescriptionState above) {
        return (fieldCount() > 1
                        && (has(HeadingField.SOURCE) || (has(HeadingField.TYPE) && has(HeadingField.CATEGORY))))
                || (has(HeadingField.SOURCE)
                        && (parser.hasDescriptionLabel()
                                || (above == DescriptionState.NONE && hasColon() && isShortSource())));
    }

    /**
     * Whether the value has a capital letter, is a known event type or is absent. Support tickets also have a type
     * and a source, but often in lower case.
     */
    private boolean isCapitalizedOrAbsent(HeadingField field) {
        return parser.heading()
                .value(field)
                .filter(value -> !EventTypes.isType(value) && value.chars().noneMatch(Character::isUpperCase))
                .isEmpty();
    }

    /** Requires a label of two words inside a line, since one word and a colon is common in prose. */
    private boolean labelWithinLineBeginsEvent(DescriptionState above) {
        boolean named = TWO_WORDS
                .matcher(normalized.text())
                .region(label.start(), label.valueStart())
                .matches();
        boolean unmistakable = normalized
                .text()
                .startsWith(
                        "0x",
                        normalized.skipBlanks(
                                label.valueStart(), normalized.text().length()));
        int enough = above == DescriptionState.LABELLED && !unmistakable ? 2 : 1;
        boolean introduced = parser.hasDescriptionLabel() && (fieldCount() > 1 || followsSentence());
        return named && hasId() && (fieldCount() > enough || introduced);
    }

    /** Whether the label is outside a description or follows a blank line. */
    private boolean isOutsideDescription(DescriptionState above) {
        int line = normalized.lineAt(label.start());
        return above != DescriptionState.LABELLED || line == 0 || normalized.isBlank(line - 1);
    }

    /** Whether a sentence continues after the id, as in {@code event ID 1005 error messages may be logged}. */
    private boolean continuesSentence() {
        var text = normalized.text();
        int end = EventId.parseAt(text, label.valueStart(), text.length())
                .map(EventId::end)
                .orElse(label.valueStart());
        int next = normalized.skipBlanks(end, normalized.lineEnd(normalized.lineAt(end)));
        return next < text.length()
                && next < normalized.lineEnd(normalized.lineAt(end))
                && Character.isLowerCase(text.charAt(next));
    }

    /** Whether the number only counts the events of an article, as in {@code Event 1 Event ID: 4118}. */
    private boolean isCountOfAnother() {
        int end = EventId.parseAt(
                        normalized.text(), label.valueStart(), normalized.text().length())
                .map(EventId::end)
                .orElse(label.valueStart());
        int next = normalized.skipBlanks(end, normalized.lineEnd(normalized.lineAt(end)));
        return EVENT_ID.matcher(normalized.text())
                .region(next, normalized.lineEnd(normalized.lineAt(end)))
                .lookingAt();
    }

    /** Whether the label has a mark after it. Without one, two labels side by side may be column names of a table. */
    private boolean hasColon() {
        return ":=;".indexOf(normalized.text().charAt(label.valueStart() - 1)) >= 0;
    }

    private boolean isShortSource() {
        return parser.heading()
                .value(HeadingField.SOURCE)
                .filter(source -> source.split("\\s+", -1).length <= SOURCE_WORDS && !source.contains("://"))
                .isPresent();
    }

    private boolean hasId() {
        return parser.heading().value(HeadingField.ID).flatMap(EventId::of).isPresent();
    }

    private boolean has(HeadingField field) {
        return parser.heading().value(field).isPresent();
    }

    private int fieldCount() {
        return parser.heading().size();
    }
}
