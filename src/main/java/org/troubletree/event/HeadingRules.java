package org.troubletree.event;

import java.util.regex.Pattern;

/**
 * Whether labels in a text begin an event, or are only words of a description. Descriptions hold labels too ("Event ID:" in
 * ASP.NET's, "Event Source:" in a data provider's): there, only a heading with a number and another label begins a new one.
 */
record HeadingRules(NormalizedText paste, Label label, HeadingPrefix prefix, HeadingParser parser) {
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

    /** {@code ... terminate. Event ID 2024 Source MSExchangeIS}: where the lines of an article became one. */
    private boolean numberWithinLineBeginsEvent() {
        return !label.isVague() && hasId() && has(HeadingField.SOURCE) && followsSentence() && !continuesSentence();
    }

    /** Whether what stands before ends a sentence, or leads to something. */
    private boolean followsSentence() {
        int before = label.start() - 1;
        while (before > 0 && paste.text().charAt(before) <= ' ') {
            before--;
        }
        return before > 0 && ".!?)]\":".indexOf(paste.text().charAt(before)) >= 0;
    }

    /** {@code Error 9405 Source: ...} or {@code ID 4287 Category ...}: an error and its code alone are common prose. */
    private boolean isFollowedByLabel() {
        var text = paste.text();
        int next = EventId.parseAt(text, label.valueStart(), text.length())
                .map(id -> paste.skipBlanks(id.end(), text.length()))
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

    /** Tickets and the like have a type, a source and a description too; those of events have a capital. */
    private boolean isCapitalizedOrAbsent(HeadingField field) {
        return parser.heading()
                .value(field)
                .filter(value -> !EventTypes.isType(value) && value.chars().noneMatch(Character::isUpperCase))
                .isEmpty();
    }

    /** A heading in the middle of a line begins with a label of two words, since one word and a colon is common prose. */
    private boolean labelWithinLineBeginsEvent(DescriptionState above) {
        boolean named = TWO_WORDS
                .matcher(paste.text())
                .region(label.start(), label.valueStart())
                .matches();
        boolean unmistakable = paste.text()
                .startsWith(
                        "0x", paste.skipBlanks(label.valueStart(), paste.text().length()));
        int enough = above == DescriptionState.LABELLED && !unmistakable ? 2 : 1;
        boolean introduced = parser.hasDescriptionLabel() && (fieldCount() > 1 || followsSentence());
        return named && hasId() && (fieldCount() > enough || introduced);
    }

    /** Not inside a description, unless a blank line comes before. */
    private boolean isOutsideDescription(DescriptionState above) {
        int line = paste.lineAt(label.start());
        return above != DescriptionState.LABELLED || line == 0 || paste.isBlank(line - 1);
    }

    /** {@code event ID 1005 error messages may be logged} is prose. */
    private boolean continuesSentence() {
        var text = paste.text();
        int end = EventId.parseAt(text, label.valueStart(), text.length())
                .map(EventId::end)
                .orElse(label.valueStart());
        int next = paste.skipBlanks(end, paste.lineEnd(paste.lineAt(end)));
        return next < text.length()
                && next < paste.lineEnd(paste.lineAt(end))
                && Character.isLowerCase(text.charAt(next));
    }

    /** {@code Event 1 Event ID: 4118}: the first number only counts the events of an article. */
    private boolean isCountOfAnother() {
        int end = EventId.parseAt(paste.text(), label.valueStart(), paste.text().length())
                .map(EventId::end)
                .orElse(label.valueStart());
        int next = paste.skipBlanks(end, paste.lineEnd(paste.lineAt(end)));
        return EVENT_ID.matcher(paste.text())
                .region(next, paste.lineEnd(paste.lineAt(end)))
                .lookingAt();
    }

    /** In a table two columns may have names that are labels here. */
    private boolean hasColon() {
        return ":=;".indexOf(paste.text().charAt(label.valueStart() - 1)) >= 0;
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
