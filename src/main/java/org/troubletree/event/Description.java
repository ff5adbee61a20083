package org.troubletree.event;

import java.util.regex.Pattern;

/**
 * The description of an event: the text from behind the heading to the next event, unless an article's next section, a
 * paragraph in which the article itself speaks, or one less indented than the heading ends it before.
 */
final class Description {
    private static final Pattern SECTION = Pattern.compile("\\s*[A-Z][A-Z &]{4,38}\\s*|\\s*={5,}\\s*");
    private static final Pattern HEADING =
            Pattern.compile("#{1,6} .*|(?i:symptoms?|cause|resolution|workaround|work around"
                    + "|status|summary|more information|applies to|references|keywords|additional query words):?");
    private static final Pattern PROSE = Pattern.compile(
            "(?i:note\\b|for (more|additional|further) information|to (work around|resolve|fix|correct|confirm)\\b"
                    + "|th(is|ese|e) (problem|issue|behaviou?r|error|errors|event|events|article|following|above|preceding)\\b"
                    + "|(when|after|if) (you|this|these)\\b|you (may|can|must|should)\\b|in addition\\b|additionally\\b|however\\b)");
    private static final String UNDERLINE = "=====";

    private final Paste paste;
    private final Opening opening;
    private final int limit;
    private final int first;
    private final boolean isArticle;
    private int end;
    private int textEnd;

    private Description(Paste paste, Opening opening, int limit) {
        this.paste = paste;
        this.opening = opening;
        this.limit = limit;
        this.first = paste.lineAt(opening.body());
        this.isArticle = opening.form().startsWith("kb");
        findEnd();
    }

    static Description of(Paste paste, Opening opening, int limit) {
        return new Description(paste, opening, limit);
    }

    /** Whether the line above this one says that the event above comes once more, as XML. */
    static boolean announcesXml(Paste paste, int line) {
        int before = line - 1;
        while (before > 0 && paste.isBlank(before) && line - before < 4) {
            before--;
        }
        return before >= 0 && labelsXml(paste, before);
    }

    private static boolean labelsXml(Paste paste, int line) {
        return Vocabulary.all().begins(paste.line(line), Field.XML);
    }

    /** The last line with ink that belongs to the event, counted from 0. */
    int lastLine() {
        int last = end - 1;
        while (last > first && paste.firstInk(paste.start(last), lineEnd(last)) == lineEnd(last)) {
            last--;
        }
        return last;
    }

    /** The text without the indentation that all of it has, and without the blank lines around it. */
    String text() {
        int from = Math.min(limit, Math.max(opening.body(), paste.start(first)));
        var text =
                new StringBuilder(paste.text().substring(from, lineEnd(first)).strip());
        int margin = margin();
        for (int line = first + 1; line < textEnd; line++) {
            int start = Math.min(paste.start(line) + margin, lineEnd(line));
            text.append('\n')
                    .append(paste.text().substring(start, lineEnd(line)).stripTrailing());
        }
        return withoutSection(text.toString().strip());
    }

    private void findEnd() {
        int beyond = limit > opening.body() ? paste.lineAt(limit - 1) + 1 : first + 1;
        end = first + 1;
        while (end < beyond && !endsBefore(end)) {
            end++;
        }
        textEnd = first + 1;
        boolean mayRepeat = opening.form().equals("modern-copy");
        while (textEnd < end && !(mayRepeat && labelsXml(paste, textEnd))) {
            textEnd++;
        }
    }

    private boolean endsBefore(int line) {
        boolean paragraphEnds = opening.form().equals(SentenceForm.NAME) && paste.isBlank(line);
        boolean articleGoesOn = isArticle && (isSection(line) || isProse(line));
        return paragraphEnds || articleGoesOn || isLessIndented(line);
    }

    /** A heading in small letters or in Markdown; or a paragraph of its own that speaks of the event or to the reader. */
    private boolean isProse(int line) {
        if (!paste.isBlank(line - 1) || paste.isBlank(line)) {
            return false;
        }
        var text = paste.line(line).strip();
        return HEADING.matcher(text).matches()
                || (endsSentence(inkedBefore(line)) && PROSE.matcher(text).lookingAt());
    }

    private boolean endsSentence(int line) {
        var text = paste.line(line).stripTrailing();
        return !text.isEmpty() && ".!?\")]".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private boolean isSection(int line) {
        int last = paste.end(line) - 1;
        while (last > paste.start(line) && paste.text().charAt(last) == ' ') {
            last--;
        }
        boolean capital = last > paste.start(line)
                && (Character.isUpperCase(paste.text().charAt(last))
                        || paste.text().charAt(last) == '=');
        return capital && SECTION.matcher(paste.line(line)).matches() && hasSmallLetters(inkedBefore(line));
    }

    /** In a text all of capitals a line of capitals is no heading. */
    private boolean hasSmallLetters(int line) {
        return paste.line(line).chars().anyMatch(Character::isLowerCase);
    }

    private int inkedBefore(int line) {
        int before = line - 1;
        while (before > first && paste.isBlank(before)) {
            before--;
        }
        return before;
    }

    /** Not where a line before stood further in than the heading: then the indentation tells nothing. */
    private boolean isLessIndented(int line) {
        if (!paste.isBlank(line - 1) || paste.isBlank(line)) {
            return false;
        }
        int heading = paste.indent(paste.lineAt(opening.start()));
        return paste.indent(line) < heading && paste.indent(inkedBefore(line)) <= heading;
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
                margin = Math.min(margin, paste.firstInk(paste.start(line), paste.end(line)) - paste.start(line));
            }
        }
        return margin == Integer.MAX_VALUE ? 0 : margin;
    }

    private int lineEnd(int line) {
        return Math.min(limit, paste.end(line));
    }
}
