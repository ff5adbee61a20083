package org.troubletree.event;

import java.util.stream.IntStream;

/**
 * The description of an event: the text after the heading. It ends at the next event, at the next section of an
 * article, at a paragraph in which the author speaks, or at a paragraph that is less indented than the heading.
 */
final class Description {
    private static final String UNDERLINE = "=====";

    private final NormalizedText normalized;
    private final ArticleProse article;
    private final EventStart eventStart;
    private final int limit;
    private final int first;
    private final boolean isArticle;
    private final int indent;
    private int end;
    private int textEnd;

    private Description(NormalizedText normalized, ArticleProse article, EventStart eventStart, int limit) {
        this.normalized = normalized;
        this.article = article;
        this.eventStart = eventStart;
        this.limit = limit;
        this.first = normalized.lineAt(eventStart.bodyStart());
        this.isArticle = article.hasSections() || eventStart.form().isArticle();
        this.indent = headingIndent();
        findEnd();
    }

    static Description of(NormalizedText normalized, ArticleProse article, EventStart eventStart, int limit) {
        return new Description(normalized, article, eventStart, limit);
    }

    /** Whether the line above introduces the same event as XML. */
    static boolean announcesXml(NormalizedText normalized, int line) {
        int before = line - 1;
        while (before > 0 && normalized.isBlank(before) && line - before < 4) {
            before--;
        }
        return before >= 0 && labelsXml(normalized, before);
    }

    private static boolean labelsXml(NormalizedText normalized, int line) {
        return LabelVocabulary.all().startsWithLabel(normalized.line(line), HeadingField.XML);
    }

    /** Returns the last line of the event that is not blank, counted from 0. */
    int lastLine() {
        int last = end - 1;
        while (last > first && normalized.skipBlanks(normalized.lineStart(last), lineEnd(last)) == lineEnd(last)) {
            last--;
        }
        return last;
    }

    /** Returns the text without its common indentation and without blank lines around it. */
    String text() {
        int from = Math.min(limit, Math.max(eventStart.bodyStart(), normalized.lineStart(first)));
        var text = new StringBuilder(
                normalized.text().substring(from, lineEnd(first)).strip());
        int margin = margin();
        for (int line = first + 1; line < textEnd; line++) {
            int start = Math.min(normalized.lineStart(line) + margin, lineEnd(line));
            text.append('\n')
                    .append(normalized.text().substring(start, lineEnd(line)).stripTrailing());
        }
        return withoutSection(text.toString().strip());
    }

    private void findEnd() {
        int beyond = limit > eventStart.bodyStart() ? normalized.lineAt(limit - 1) + 1 : first + 1;
        end = first + 1;
        while (end < beyond && !isEndBefore(end)) {
            end++;
        }
        if (end == beyond && limit < normalized.text().length()) {
            dropIntroductionOfNext();
        }
        textEnd = first + 1;
        boolean mayRepeat = eventStart.form().mayRepeatAsXml();
        while (textEnd < end && !(mayRepeat && labelsXml(normalized, textEnd))) {
            textEnd++;
        }
    }

    /** Drops the introduction of the next event: horizontal rules and a last paragraph or line that ends in a colon. */
    private void dropIntroductionOfNext() {
        int begun = normalized.lineAt(normalized.skipBlanks(eventStart.bodyStart(), limit));
        int last = lastLine();
        while (last > begun && article.introducesNext(last)) {
            int begin = paragraphStart(last, begun);
            if (begin == begun) {
                return;
            }
            end = begin;
            last = lastLine();
        }
    }

    private int paragraphStart(int line, int least) {
        int begin = line;
        while (begin > least && !article.beginsNewParagraph(begin) && !normalized.isBlank(begin - 1)) {
            begin--;
        }
        return begin;
    }

    private boolean isEndBefore(int line) {
        boolean paragraphEnds = eventStart.form().isMention() && normalized.isBlank(line);
        return paragraphEnds
                || (!normalized.isBlank(line)
                        && (article.isSeparator(line) || isAfterQuotation(line) || isOtherSpeaker(line)));
    }

    private boolean isOtherSpeaker(int line) {
        int before = nonBlankLineBefore(line);
        return (isArticle && (article.isSection(line, before) || isArticleText(line, before)))
                || article.isPersonal(line)
                || isLessIndented(line, before);
    }

    private boolean isArticleText(int line, int before) {
        boolean mayEnd = hasBegun(before) && (article.hasSections() || article.endsSentence(before));
        return article.isAside(line) || (mayEnd && article.refersToEvents(line));
    }

    /** Whether the event is quoted and this line is not, unless the mail program only wrapped a quoted line. */
    private boolean isAfterQuotation(int line) {
        return normalized.isQuoted(first)
                && !normalized.isQuoted(line)
                && (normalized.isBlank(line - 1)
                        || line + 1 == normalized.lineCount()
                        || !normalized.isQuoted(line + 1));
    }

    /** Whether the description has begun on this line or above it. */
    private boolean hasBegun(int line) {
        return line > first
                || normalized.skipBlanks(eventStart.bodyStart(), normalized.lineEnd(first)) < normalized.lineEnd(first);
    }

    private int nonBlankLineBefore(int line) {
        int before = line - 1;
        while (before > first && normalized.isBlank(before)) {
            before--;
        }
        return before;
    }

    /**
     * Whether a paragraph begins here that is less indented than the heading. Indentation is ignored after a line
     * that is indented further than the heading.
     */
    private boolean isLessIndented(int line, int before) {
        return normalized.isBlank(line - 1) && normalized.indent(line) < indent && normalized.indent(before) <= indent;
    }

    private int headingIndent() {
        return IntStream.rangeClosed(normalized.lineAt(eventStart.start()), first)
                .filter(line -> !normalized.isBlank(line))
                .map(normalized::indent)
                .min()
                .orElse(0);
    }

    /** Cuts the next section of an article that is on a single line: a name in capitals and equals signs. */
    private String withoutSection(String text) {
        int underline = isArticle ? text.indexOf(UNDERLINE) : -1;
        if (underline < 0) {
            return text;
        }
        int cut = underline;
        while (cut > 0 && (text.charAt(cut - 1) <= ' ' || Character.isUpperCase(text.charAt(cut - 1)))) {
            cut--;
        }
        return text.substring(0, cut).strip();
    }

    private int margin() {
        int margin = Integer.MAX_VALUE;
        for (int line = first + 1; line < textEnd; line++) {
            if (!normalized.isBlank(line)) {
                margin = Math.min(
                        margin,
                        normalized.skipBlanks(normalized.lineStart(line), normalized.lineEnd(line))
                                - normalized.lineStart(line));
            }
        }
        return margin == Integer.MAX_VALUE ? 0 : margin;
    }

    private int lineEnd(int line) {
        return Math.min(limit, normalized.lineEnd(line));
    }
}
