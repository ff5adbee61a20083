package org.troubletree.event;

import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * An event as XML, from {@code <Event} to {@code </Event>}. It is not parsed as XML, for what people paste is none: the
 * viewer's tab puts marks before the elements, and the end is often missing.
 */
final class XmlForm implements Form {
    private static final Pattern HEX = Pattern.compile("(?:[0-9A-Fa-f]{2}){1,256}");
    private static final String ELEMENT = "<Event";
    private static final String END = "</Event>";
    private static final Map<String, String> LEVELS = Map.of(
            "0", "Information", "1", "Critical", "2", "Error", "3", "Warning", "4", "Information", "5", "Verbose");

    private final Paste paste;
    private final String text;
    private Found found = new Found(-1, 0, Heading.empty());

    XmlForm(Paste paste) {
        this.paste = paste;
        this.text = paste.text();
    }

    /** The first element from some place on; it begins and ends behind the text where there is none. */
    private record Found(int start, int end, Heading heading) {}

    @Override
    public Optional<Opening> first(Stretch stretch) {
        int from = stretch.from();
        if (found.start() < from) {
            found = element(from);
        }
        boolean isHere = found.start() < stretch.to() && found.heading().has(Field.ID);
        return isHere && !isRepeated(stretch)
                ? Optional.of(Opening.whole(beginning(found.start(), from), found.heading(), found.end(), "xml"))
                : Optional.empty();
    }

    private boolean isRepeated(Stretch stretch) {
        return stretch.above() == Body.LABELLED && Description.announcesXml(paste, stretch.line());
    }

    /** It ends before the next one where it is not closed. */
    private Found element(int from) {
        int start = start(from);
        int next = start(start + 1);
        int limit = next < text.length() ? beginning(next, start + 1) : next;
        int close = text.indexOf(END, start, limit);
        int end = close < 0 ? limit : close + END.length();
        return new Found(start, end, new Element(text.substring(start, end)).heading());
    }

    /** Where the line of the element begins, and not before {@code from}, where only marks stand before it; else itself. */
    private int beginning(int element, int from) {
        int begin = Math.max(from, paste.start(paste.lineAt(element)));
        for (int at = begin; at < element; at++) {
            if (Character.isLetter(text.charAt(at))) {
                return element;
            }
        }
        return begin;
    }

    /** Where the next element begins: not {@code <EventID} or {@code <EventData}. */
    private int start(int from) {
        int at = text.indexOf(ELEMENT, from);
        while (at >= 0) {
            int behind = at + ELEMENT.length();
            if (behind >= text.length() || text.charAt(behind) <= ' ' || text.charAt(behind) == '>') {
                return at;
            }
            at = text.indexOf(ELEMENT, behind);
        }
        return text.length();
    }

    /** The text of one event. */
    private record Element(String xml) {
        Heading heading() {
            var heading = Heading.empty();
            heading = with(heading, Field.ID, content("EventID", 0));
            heading = with(heading, Field.SOURCE, attribute("<Provider", "Name"));
            heading = with(heading, Field.DATE, attribute("<TimeCreated", "SystemTime"));
            heading = with(heading, Field.COMPUTER, content("Computer", 0));
            int rendered = Math.max(0, xml.indexOf("<RenderingInfo"));
            heading = with(
                    heading, Field.TYPE, content("Level", rendered).map(level -> LEVELS.getOrDefault(level, level)));
            heading = with(heading, Field.CATEGORY, rendered > 0 ? content("Task", rendered) : Optional.empty());
            var message = content("Message", rendered).orElseGet(this::inserted);
            return heading.with(
                    Field.DESCRIPTION,
                    message + content("Binary", 0).map(Element::rows).orElse(""));
        }

        /** The bytes of the data in rows, as viewers print them. */
        private static String rows(String digits) {
            return HEX.matcher(digits).matches()
                    ? "\nData:\n0000: "
                            + digits.replaceAll("(..)(?=.)", "$1 ")
                                    .replaceAll("((?:.. ){8})", "$1\n0000: ")
                                    .strip()
                    : "";
        }

        private static Heading with(Heading heading, Field field, Optional<String> value) {
            return value.map(found -> heading.with(field, found)).orElse(heading);
        }

        /** The inserted strings, where no message was rendered: one a line. */
        private String inserted() {
            var strings = new StringJoiner("\n");
            int at = xml.indexOf("<EventData");
            while (at >= 0) {
                int end = xml.indexOf("</Data>", at);
                int begin = end < 0 ? -1 : xml.lastIndexOf('>', end);
                if (begin >= at) {
                    strings.add(xml.substring(begin + 1, end).strip());
                }
                at = end < 0 ? -1 : end + 1;
            }
            return strings.toString();
        }

        private Optional<String> content(String name, int from) {
            int open = xml.indexOf("<" + name, from);
            int begin = open < 0 ? -1 : xml.indexOf('>', open);
            int end = begin < 0 ? -1 : xml.indexOf("</" + name, begin);
            return end < 0
                    ? Optional.empty()
                    : Optional.of(xml.substring(begin + 1, end).strip());
        }

        private Optional<String> attribute(String element, String name) {
            int open = xml.indexOf(element);
            int close = open < 0 ? -1 : xml.indexOf('>', open);
            int at = close < 0 ? -1 : xml.indexOf(" " + name + "=", open);
            if (at < 0 || at > close) {
                return Optional.empty();
            }
            int quote = at + name.length() + 2;
            int end = xml.indexOf(xml.charAt(quote), quote + 1);
            return end < 0 ? Optional.empty() : Optional.of(xml.substring(quote + 1, end));
        }
    }
}
