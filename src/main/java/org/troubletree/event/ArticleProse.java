package org.troubletree.event;

import java.util.regex.Pattern;

/**
 * Recognizes the prose that people write around events: section headings of articles, introductions of the next
 * event, and remarks of an author to the reader.
 */
final class ArticleProse {
    private static final Pattern HEADING =
            Pattern.compile("(?i:symptoms?|cause|resolution|workaround|work around|status"
                    + "|summary|more information|applies to|references|keywords|additional query words):?");
    private static final Pattern SECTION = Pattern.compile("\\s*[A-Z][A-Z &]{4,38}\\s*|\\s*={5,}\\s*");
    private static final Pattern MARKED =
            Pattern.compile("#{1,6} .*|(```|~~~).*|-+ ?(or|and) ?-+", Pattern.CASE_INSENSITIVE);
    private static final Pattern RULE = Pattern.compile("([-=*_~`#>])\\1{2,}|[-*\u2022]");
    private static final Pattern PERSONAL =
            Pattern.compile("(?i:(i|we|my|our) [a-z]|i'(m|ve|d) |any (help|ideas?|suggestions?)\\b"
                    + "|thanks\\b|thank you\\b|please help\\b|(has|does) any(one|body)\\b|regards\\b|cheers\\b)");
    private static final Pattern ABOUT_EVENTS = Pattern.compile(
            "(?i)\\b(knowledge base|article number|the following (event|error message|message|warning)s?"
                    + "|event log|event viewer|microsoft has confirmed)\\b|\\bfollowing\\b.*:$");
    private static final Pattern ASIDE =
            Pattern.compile("(?i:note\\b|for (more|additional|further) information|(when|after|if) you\\b"
                    + "|(when |after |if )?th(is|ese) (problem|issue|behaviou?r)s?\\b"
                    + "|you (may|can|must|should)\\b|also,|in addition\\b|additionally\\b|however\\b)");
    private static final Pattern BACK =
            Pattern.compile("(?i:to (work around|resolve|fix|correct|confirm)\\b|(when|after|if) (this|these)\\b"
                    + "|th(is|ese|e) (error|errors|event|events|article|following|above|preceding)\\b"
                    + "|the (problem|issue|behaviou?r)\\b|th(is|ese) (failure|messages?|warnings?|condition)\\b|the (first|second) (event|error|message)\\b"
                    + "|\\d{1,2}[.)] [a-z]|[-*\u2022] (an?|the|if|when|to|you)\\b)");
    private static final Pattern DATA = Pattern.compile("[0-9a-f]{4}: ");
    private static final int LONGEST_HEADING = 24;

    private final NormalizedText normalized;
    private final boolean hasSections;

    private ArticleProse(NormalizedText normalized, boolean shown) {
        this.normalized = normalized;
        this.hasSections = shown;
    }

    static ArticleProse inText(NormalizedText normalized) {
        for (int line = 0; line < normalized.lineCount(); line++) {
            if (isHeading(normalized, line)) {
                return new ArticleProse(normalized, true);
            }
        }
        return new ArticleProse(normalized, false);
    }

    /** Whether the text has section headings, like an article. */
    boolean hasSections() {
        return hasSections;
    }

    /**
     * Whether a section begins on this line. A line in capitals is not a heading if the line before has no lower-case
     * letter.
     */
    boolean isSection(int line, int inkedBefore) {
        if (isHeading(normalized, line) && normalized.isBlank(line - 1)) {
            return true;
        }
        int last = normalized.lineEnd(line) - 1;
        while (last > normalized.lineStart(line) && normalized.text().charAt(last) == ' ') {
            last--;
        }
        boolean capital = last > normalized.lineStart(line)
                && (Character.isUpperCase(normalized.text().charAt(last))
                        || normalized.text().charAt(last) == '=');
        return capital
                && SECTION.matcher(normalized.line(line)).matches()
                && normalized.line(inkedBefore).chars().anyMatch(Character::isLowerCase);
    }

    /** Whether this line separates two events: a Markdown title, a code fence or {@code -or-}. */
    boolean isSeparator(int line) {
        return MARKED.matcher(normalized.line(line).strip()).matches();
    }

    /** Whether a paragraph begins on this line that a person wrote, such as {@code I tried ...}. */
    boolean isPersonal(int line) {
        return isParagraphStart(line)
                && PERSONAL.matcher(normalized.line(line).strip()).lookingAt();
    }

    /**
     * Whether a paragraph begins on this line with words that articles use and descriptions do not, such as {@code
     * Note}.
     */
    boolean isAside(int line) {
        return isParagraphStart(line)
                && ASIDE.matcher(normalized.line(line).strip()).lookingAt();
    }

    /** Whether a paragraph begins on this line that refers to the event above, to other events or to logs. */
    boolean refersToEvents(int line) {
        return isParagraphStart(line)
                && (BACK.matcher(normalized.line(line).strip()).lookingAt()
                        || ABOUT_EVENTS.matcher(normalized.paragraph(line)).find());
    }

    /** Whether this line can introduce the next event: it ends in a colon, is a horizontal rule or is a separator. */
    boolean introducesNext(int line) {
        var text = normalized.line(line).strip();
        return text.endsWith(":")
                || RULE.matcher(text).matches()
                || MARKED.matcher(text).matches();
    }

    /** Whether this line is a horizontal rule, or the line above ends a sentence. */
    boolean beginsNewParagraph(int line) {
        return RULE.matcher(normalized.line(line).strip()).matches() || endsSentence(line - 1);
    }

    private boolean isParagraphStart(int line) {
        return normalized.isBlank(line - 1) && !normalized.isBlank(line);
    }

    /** Whether this line ends a sentence or is a row of a hex dump. */
    boolean endsSentence(int line) {
        var text = normalized.line(line).strip();
        return !text.isEmpty()
                && (".!?\")]'>".indexOf(text.charAt(text.length() - 1)) >= 0
                        || DATA.matcher(text).lookingAt());
    }

    private static boolean isHeading(NormalizedText normalized, int line) {
        int from = normalized.skipBlanks(normalized.lineStart(line), normalized.lineEnd(line));
        return normalized.lineEnd(line) - from <= LONGEST_HEADING
                && HEADING.matcher(normalized.line(line).strip()).matches();
    }
}
