package org.troubletree.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The small Markdown that trees are written in: paragraphs, lists, {@code `code`}, {@code **bold**} and links to articles.
 * Whatever else stands there is plain text.
 */
final class TreeMarkdown {
    private static final Pattern ITEM = Pattern.compile("\\s*(?:(-)|\\d{1,3}\\.)\\s+(.*)");
    private static final Pattern INLINE =
            Pattern.compile("`([^`]+)`|\\*\\*([^*]+)\\*\\*|\\[([^\\[\\]]+)\\]\\(([^()\\s]+)\\)");

    private final List<ReportBlock> blocks = new ArrayList<>();
    private final List<List<ReportSpan>> items = new ArrayList<>();
    private ReportBlock.ItemList.ListKind mark = ReportBlock.ItemList.ListKind.BULLET;
    private final StringBuilder text = new StringBuilder();
    private boolean inItem;

    private TreeMarkdown() {}

    static List<ReportBlock> parseBlocks(String source) {
        var reading = new TreeMarkdown();
        source.lines().forEach(reading::readLine);
        reading.endList();
        return List.copyOf(reading.blocks);
    }

    private void readLine(String line) {
        var item = ITEM.matcher(line);
        if (line.isBlank()) {
            endText();
        } else if (item.matches()) {
            beginItem(item);
        } else {
            continueText(line);
        }
    }

    private void beginItem(Matcher item) {
        endText();
        var next = item.group(1) == null ? ReportBlock.ItemList.ListKind.NUMBER : ReportBlock.ItemList.ListKind.BULLET;
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
            items.add(parseSpans(text.toString()));
        } else {
            blocks.add(new ReportBlock.TextBlock(parseSpans(text.toString())));
        }
        text.setLength(0);
        inItem = false;
    }

    private void endList() {
        endText();
        if (!items.isEmpty()) {
            blocks.add(new ReportBlock.ItemList(mark, items));
            items.clear();
        }
    }

    /** A short text as one piece of running text, whatever its lines and lists. */
    static List<ReportSpan> parseInline(String source) {
        return parseSpans(source.replaceAll("\\s+", " ").strip());
    }

    private static List<ReportSpan> parseSpans(String text) {
        var spans = new ArrayList<ReportSpan>();
        var inline = INLINE.matcher(text);
        int done = 0;
        while (inline.find()) {
            if (inline.start() > done) {
                spans.add(ReportSpan.plain(text.substring(done, inline.start())));
            }
            spans.add(span(inline));
            done = inline.end();
        }
        if (done < text.length()) {
            spans.add(ReportSpan.plain(text.substring(done)));
        }
        return spans;
    }

    private static ReportSpan span(Matcher inline) {
        if (inline.group(1) != null) {
            return ReportSpan.code(inline.group(1));
        }
        return inline.group(2) != null
                ? ReportSpan.strong(inline.group(2).replace("`", ""))
                : ReportSpan.plain(link(inline.group(3), inline.group(4)));
    }

    private static String link(String label, String article) {
        return label.equals(article) ? label : "%s (%s)".formatted(label, article);
    }
}
