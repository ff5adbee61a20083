package org.troubletree.event;

import java.util.Optional;

/**
 * Reads an event as XML, from {@code <Event} to {@code </Event>}, or only from {@code <System>} on. It is not parsed
 * as XML, since pasted XML is often malformed: Internet Explorer adds marks before elements, and the end is often
 * missing.
 */
final class XmlForm implements EventForm {
    private static final String EVENT = "<Event";
    private static final String SYSTEM = "<System>";

    private final NormalizedText normalized;
    private final String text;
    private FoundElement found = new FoundElement(-1, 0, Heading.empty());

    XmlForm(NormalizedText normalized) {
        this.normalized = normalized;
        this.text = normalized.text();
    }

    /** The first element from some offset on. If there is none, its offsets are the end of the text. */
    private record FoundElement(int start, int end, Heading heading) {}

    @Override
    public Optional<EventStart> findEvent(LineSlice slice) {
        int from = slice.from();
        if (found.start() < from) {
            found = nextElement(from);
        }
        if (found.start() < slice.to() && isRepeated(slice)) {
            found = nextElement(found.end());
        }
        boolean isHere = found.start() < slice.to() && found.heading().has(HeadingField.ID);
        return isHere
                ? Optional.of(EventStart.whole(
                        lineBeginning(found.start(), from), found.heading(), found.end(), EventFormat.XML))
                : Optional.empty();
    }

    private boolean isRepeated(LineSlice slice) {
        return slice.stateAbove() == DescriptionState.LABELLED && Description.announcesXml(normalized, slice.line());
    }

    /** Returns the next element. An unclosed element ends before the next one. */
    private FoundElement nextElement(int from) {
        int start = nextElementStart(from);
        boolean isWhole = isEvent(start);
        int next = nextElementStart(start + 1);
        while (isWhole && next < text.length() && !isEvent(next)) {
            next = nextElementStart(next + 1);
        }
        int limit = next < text.length() ? lineBeginning(next, start + 1) : next;
        int end = isWhole
                ? endAfter("</Event>", start, limit)
                : Math.min(endAfter("</EventData>", start, limit), endAfter("</UserData>", start, limit));
        return new FoundElement(start, end, new XmlElement(text.substring(start, end)).heading());
    }

    private int endAfter(String closing, int start, int limit) {
        int close = text.indexOf(closing, start, limit);
        return close < 0 ? limit : close + closing.length();
    }

    /**
     * Returns the beginning of the element's line, but at least {@code from}, if there are no letters before the
     * element; otherwise the element's offset.
     */
    private int lineBeginning(int element, int from) {
        int begin = Math.max(from, normalized.lineStart(normalized.lineAt(element)));
        for (int at = begin; at < element; at++) {
            if (Character.isLetter(text.charAt(at))) {
                return element;
            }
        }
        return begin;
    }

    /** Returns the offset of the next element, or the end of the text. */
    private int nextElementStart(int from) {
        int at = text.indexOf('<', from);
        while (at >= 0 && !isEvent(at) && !text.startsWith(SYSTEM, at)) {
            at = text.indexOf('<', at + 1);
        }
        return at < 0 ? text.length() : at;
    }

    /** Whether {@code <Event} begins here and not {@code <EventID} or {@code <EventData}. */
    private boolean isEvent(int at) {
        int after = at + EVENT.length();
        return text.startsWith(EVENT, at)
                && (after >= text.length() || text.charAt(after) <= ' ' || text.charAt(after) == '>');
    }
}
