package org.troubletree.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The small Markdown that trees are written in: paragraphs, lists, {@code `code`}, {@code **bold**} and links to articles.
 * Whatever else stands there is plain text.
 */
final class SmallMarkdown {
    private static final Pattern ITEM = Pattern.compile("\\s*(?:(-)|\\d{1,3}\\.)\\s+(.*)");
    private static final Pattern INLINE =
            Pattern.compile("`([^`]+)`|\\*\\*([^*]+)\\*\\*|\\[([^\\[\\]]+)\\]\\(([^()\\s]+)\\)");

    private final List<Block> blocks = new ArrayList<>();
    private final List<List<Span>> items = new ArrayList<>();
    private Block.Items.Mark mark = Block.Items.Mark.BULLET;
    private final StringBuilder text = new StringBuilder();
    private boolean inItem;

    private SmallMarkdown() {}

    static List<Block> blocks(String source) {
        var reading = new SmallMarkdown();
        source.lines().forEach(reading::take);
        reading.endList();
        return List.copyOf(reading.blocks);
    }

    private void take(String line) {
        var item = ITEM.matcher(line);
        if (line.isBlank()) {
            endText();
        } else if (item.matches()) {
            begin(item);
        } else {
            continueText(line);
        }
    }

    private void begin(Matcher item) {
        endText();
        var next = item.group(1) == null ? Block.Items.Mark.NUMBER : Block.Items.Mark.BULLET;
        if (next != mark) {
            endList();
        }
        mark = next;
        inItem = true;
        text.append(item.group(2));
    }

    private void continueText(String line) {
        if (text.isEmpty() && !items.isEmpty()) {
            endList();
        }
        text.append(text.isEmpty() ? "" : " ").append(line.strip());
    }

    private void endText() {
        if (text.isEmpty()) {
            return;
        }
        if (inItem) {
            items.add(spans(text.toString()));
        } else {
            blocks.add(new Block.Paragraph(spans(text.toString())));
        }
        text.setLength(0);
        inItem = false;
    }

    private void endList() {
        endText();
        if (!items.isEmpty()) {
            blocks.add(new Block.Items(mark, items));
            items.clear();
        }
    }

    /** A short text as one piece of running text, whatever its lines and lists. */
    static List<Span> running(String source) {
        return spans(source.replaceAll("\\s+", " ").strip());
    }

    private static List<Span> spans(String text) {
        var spans = new ArrayList<Span>();
        var inline = INLINE.matcher(text);
        int done = 0;
        while (inline.find()) {
            if (inline.start() > done) {
                spans.add(Span.plain(text.substring(done, inline.start())));
            }
            spans.add(span(inline));
            done = inline.end();
        }
        if (done < text.length()) {
            spans.add(Span.plain(text.substring(done)));
        }
        return spans;
    }

    private static Span span(Matcher inline) {
        if (inline.group(1) != null) {
            return Span.code(inline.group(1));
        }
        return inline.group(2) != null
                ? Span.strong(inline.group(2).replace("`", ""))
                : Span.plain(link(inline.group(3), inline.group(4)));
    }

    private static String link(String label, String article) {
        return label.equals(article) ? label : "%s (%s)".formatted(label, article);
    }
}
