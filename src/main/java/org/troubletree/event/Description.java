package org.troubletree.event;

import java.util.stream.IntStream;

/**
 * The description of an event: the text from behind the heading to the next event, unless an article's next section, a
 * paragraph in which the article itself speaks, or one less indented than the heading ends it before.
 */
final class Description {
    private static final String UNDERLINE = "=====";

    private final NormalizedText paste;
    private final ArticleProse article;
    private final EventStart eventStart;
    private final int limit;
    private final int first;
    private final boolean isArticle;
    private final int indent;
    private int end;
    private int textEnd;

    private Description(NormalizedText paste, ArticleProse article, EventStart opening, int limit) {
        this.paste = paste;
        this.article = article;
        this.eventStart = opening;
        this.limit = limit;
        this.first = paste.lineAt(opening.bodyStart());
        this.isArticle = article.hasSections() || opening.form().startsWith("kb");
        this.indent = headingIndent();
        findEnd();
    }

    static Description of(NormalizedText paste, ArticleProse article, EventStart opening, int limit) {
        return new Description(paste, article, opening, limit);
    }

    /** Whether the line above this one says that the event above comes once more, as XML. */
    static boolean announcesXml(NormalizedText paste, int line) {
        int before = line - 1;
        while (before > 0 && paste.isBlank(before) && line - before < 4) {
            before--;
        }
        return before >= 0 && labelsXml(paste, before);
    }

    private static boolean labelsXml(NormalizedText paste, int line) {
        return LabelVocabulary.all().startsWithLabel(paste.line(line), HeadingField.XML);
    }

    /** The last line with ink that belongs to the event, counted from 0. */
    int lastLine() {
        int last = end - 1;
        while (last > first && paste.skipBlanks(paste.lineStart(last), lineEnd(last)) == lineEnd(last)) {
            last--;
        }
        return last;
    }

    /** The text without the indentation that all of it has, and without the blank lines around it. */
    String text() {
        int from = Math.min(limit, Math.max(eventStart.bodyStart(), paste.lineStart(first)));
        var text =
                new StringBuilder(paste.text().substring(from, lineEnd(first)).strip());
        int margin = margin();
        for (int line = first + 1; line < textEnd; line++) {
            int start = Math.min(paste.lineStart(line) + margin, lineEnd(line));
            text.append('\n')
                    .append(paste.text().substring(start, lineEnd(line)).stripTrailing());
        }
        return withoutSection(text.toString().strip());
    }

    private void findEnd() {
        int beyond = limit > eventStart.bodyStart() ? paste.lineAt(limit - 1) + 1 : first + 1;
        end = first + 1;
        while (end < beyond && !isEndBefore(end)) {
            end++;
        }
        if (end == beyond && limit < paste.text().length()) {
            dropIntroductionOfNext();
        }
        textEnd = first + 1;
        boolean mayRepeat = eventStart.form().equals("modern-copy");
        while (textEnd < end && !(mayRepeat && labelsXml(paste, textEnd))) {
            textEnd++;
        }
    }

    /** What only leads to the next event is left out: rules, and a last paragraph or line that ends in a colon. */
    private void dropIntroductionOfNext() {
        int begun = paste.lineAt(paste.skipBlanks(eventStart.bodyStart(), limit));
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
        while (begin > least && !article.beginsNewParagraph(begin) && !paste.isBlank(begin - 1)) {
            begin--;
        }
        return begin;
    }

    private boolean isEndBefore(int line) {
        boolean paragraphEnds = eventStart.form().equals(SentenceForm.NAME) && paste.isBlank(line);
        return paragraphEnds
                || (!paste.isBlank(line)
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

    /** Whether a quotation that the event stands in has ended, and a line of it was not only broken by the mail program. */
    private boolean isAfterQuotation(int line) {
        return paste.isQuoted(first)
                && !paste.isQuoted(line)
                && (paste.isBlank(line - 1) || line + 1 == paste.lineCount() || !paste.isQuoted(line + 1));
    }

    /** Whether words of the description stand on this line or before it. */
    private boolean hasBegun(int line) {
        return line > first || paste.skipBlanks(eventStart.bodyStart(), paste.lineEnd(first)) < paste.lineEnd(first);
    }

    private int nonBlankLineBefore(int line) {
        int before = line - 1;
        while (before > first && paste.isBlank(before)) {
            before--;
        }
        return before;
    }

    /** Not where a line before stood further in than the heading: then the indentation tells nothing. */
    private boolean isLessIndented(int line, int before) {
        return paste.isBlank(line - 1) && paste.indent(line) < indent && paste.indent(before) <= indent;
    }

    private int headingIndent() {
        return IntStream.rangeClosed(paste.lineAt(eventStart.start()), first)
                .filter(line -> !paste.isBlank(line))
                .map(paste::indent)
                .min()
                .orElse(0);
    }

    /** An article on one line has its next section on it too: a name in capitals and a line of equals signs. */
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
            if (!paste.isBlank(line)) {
                margin = Math.min(
                        margin, paste.skipBlanks(paste.lineStart(line), paste.lineEnd(line)) - paste.lineStart(line));
            }
        }
        return margin == Integer.MAX_VALUE ? 0 : margin;
    }

    private int lineEnd(int line) {
        return Math.min(limit, paste.lineEnd(line));
    }
}
