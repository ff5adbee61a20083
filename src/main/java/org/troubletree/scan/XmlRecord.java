package org.troubletree.scan;

import org.troubletree.scan.Head.Ending;

/** An event as XML, all of it: from {@code <Event} to {@code </Event>}, on one line or on many. */
final class XmlRecord implements RecordForm {
    private static final byte[] EVENT = Octets.of("<Event");
    private static final byte[] END = Octets.of("</Event>");
    private static final byte[] PROVIDER = Octets.of("<Provider ");
    private static final byte[] NAME = Octets.of(" Name=");
    private static final byte[] ID = Octets.of("<EventID");
    private static final byte[] SYSTEM_END = Octets.of("</System>");

    /** Whether an element that is an event begins here. */
    static boolean isAt(byte[] bytes, int at, int to) {
        int behind = at + EVENT.length;
        return Octets.startsWith(bytes, at, to, EVENT)
                && behind < to
                && (bytes[behind] == '>' || (bytes[behind] >= 0 && bytes[behind] <= ' '));
    }

    @Override
    public Head head(byte[] bytes, int at, int to) {
        return isAt(bytes, at, to) ? new Search(bytes, at, to).head() : Head.NONE;
    }

    /** Steps from element to element. */
    private static final class Search {
        private final byte[] bytes;
        private final int to;
        private int at;
        private int lines;
        private int number = -1;
        private int source = -1;
        private int sourceEnd = -1;
        private int said = -1;
        private boolean isOdd;

        Search(byte[] bytes, int at, int to) {
            this.bytes = bytes;
            this.to = to;
            this.at = at + EVENT.length;
        }

        Head head() {
            while (at < to) {
                at = Octets.mark(bytes, at, to);
                if (at < to && bytes[at] == '<') {
                    if (Octets.startsWith(bytes, at, to, END)) {
                        int end = at + END.length;
                        return number < 0 || isOdd
                                ? Head.NONE
                                : new Head(Ending.BODY, number, source, sourceEnd, -1, said, end, lines);
                    }
                    if (isAt(bytes, at, to)) {
                        return Head.NONE;
                    }
                    element();
                    at++;
                } else {
                    other();
                }
            }
            return Head.NONE;
        }

        private void other() {
            if (at < to && (bytes[at] == '\n' || bytes[at] == '\r')) {
                lines++;
                at = Octets.nextLine(bytes, at, to);
            } else {
                at++;
            }
        }

        private void element() {
            if (said >= 0) {
                return;
            }
            if (source < 0 && Octets.startsWith(bytes, at, to, PROVIDER)) {
                provider();
            } else if (number < 0 && Octets.startsWith(bytes, at, to, ID)) {
                var cursor = new Cursor(bytes, at, to).upTo((byte) '>').skip();
                int found = cursor.eventNumber();
                number = cursor.here() == '<' ? found : -1;
                isOdd |= number < 0;
            } else if (Octets.startsWith(bytes, at, to, SYSTEM_END)) {
                said = at + SYSTEM_END.length;
            }
        }

        private void provider() {
            int end = new Cursor(bytes, at, to).upTo((byte) '>').place();
            for (int name = at; name < end; name++) {
                if (bytes[name] == ' ' && Octets.startsWith(bytes, name, end, NAME)) {
                    int quote = name + NAME.length;
                    source = quote + 1;
                    sourceEnd =
                            new Cursor(bytes, source, end).upTo(bytes[quote]).place();
                    return;
                }
            }
        }
    }
}
