package org.troubletree.event;

import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/** The text of one event as XML, which may be malformed. */
record XmlElement(String xml) {
    private static final Map<String, String> LEVELS = Map.of(
            "0", "Information", "1", "Critical", "2", "Error", "3", "Warning", "4", "Information", "5", "Verbose");

    /** Returns Event Viewer's name of a numeric level. */
    static String level(String number) {
        return LEVELS.getOrDefault(number, number);
    }

    Heading heading() {
        var heading = Heading.empty();
        heading = with(heading, HeadingField.ID, content("EventID", 0));
        heading = with(heading, HeadingField.SOURCE, attribute("<Provider", "Name"));
        heading = with(heading, HeadingField.DATE, attribute("<TimeCreated", "SystemTime"));
        heading = with(heading, HeadingField.COMPUTER, content("Computer", 0));
        int rendered = Math.max(0, xml.indexOf("<RenderingInfo"));
        heading = with(heading, HeadingField.TYPE, content("Level", rendered).map(XmlElement::level));
        heading = with(heading, HeadingField.CATEGORY, rendered > 0 ? content("Task", rendered) : Optional.empty());
        heading = with(heading, HeadingField.DATA, content("Binary", 0));
        var message = rendered > 0 ? content("Message", rendered) : Optional.<String>empty();
        return heading.with(HeadingField.DESCRIPTION, message.orElseGet(this::inserted))
                .withData();
    }

    private static Heading with(Heading heading, HeadingField field, Optional<String> value) {
        return value.map(found -> heading.with(field, found)).orElse(heading);
    }

    /** Returns the inserted strings, one a line, used if the XML has no rendered message. */
    private String inserted() {
        var strings = new StringJoiner("\n");
        int at = xml.indexOf("</System");
        while (at >= 0) {
            int open = xml.indexOf('<', at + 1);
            int begin = open < 0 ? -1 : xml.indexOf('>', open) + 1;
            int end = begin <= 0 ? -1 : contentEnd(open, begin);
            if (end > begin && !xml.startsWith("<Binary", open)) {
                strings.add(xml.substring(begin, end).strip());
            }
            at = end < 0 ? open : end;
        }
        return strings.toString();
    }

    /** Returns the end of the content of an element that has text only, or -1. {@code Data} may contain anything. */
    private int contentEnd(int open, int begin) {
        boolean isData = xml.startsWith("<Data", open) && xml.charAt(begin - 2) != '/';
        int end = isData ? xml.indexOf("</Data>", begin) : xml.indexOf('<', begin);
        boolean closes = end >= 0 && xml.startsWith("</", end) && xml.charAt(open + 1) != '/';
        return closes ? end : -1;
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
