package org.troubletree.log;

import org.troubletree.log.RecordHeader.RecordEnd;

/** A complete event in XML, from {@code <Event} to {@code </Event>}, on one line or on several. */
final class XmlRecord implements RecordMatcher {
    private static final byte[] EVENT = ByteSearch.utf8("<Event");
    private static final byte[] END = ByteSearch.utf8("</Event>");
    private static final byte[] PROVIDER = ByteSearch.utf8("<Provider ");
    private static final byte[] NAME = ByteSearch.utf8(" Name=");
    private static final byte[] ID = ByteSearch.utf8("<EventID");
    private static final byte[] SYSTEM_END = ByteSearch.utf8("</System>");

    /** Whether an event element begins here. */
    static boolean isAt(byte[] bytes, int at, int to) {
        int behind = at + EVENT.length;
        return ByteSearch.startsWith(bytes, at, to, EVENT)
                && behind < to
                && (bytes[behind] == '>' || (bytes[behind] >= 0 && bytes[behind] <= ' '));
    }

    @Override
    public RecordHeader headerAt(byte[] bytes, int at, int to) {
        return isAt(bytes, at, to) ? new ElementSearch(bytes, at, to).readHeader() : RecordHeader.NONE;
    }

    /** Searches element by element. */
    private static final class ElementSearch {
        private final byte[] bytes;
        private final int limit;
        private int position;
        private int lineBreaks;
        private int eventId = -1;
        private int sourceStart = -1;
        private int sourceEnd = -1;
        private int descriptionStart = -1;
        private boolean isMalformed;

        ElementSearch(byte[] bytes, int at, int to) {
            this.bytes = bytes;
            this.limit = to;
            this.position = at + EVENT.length;
        }

        RecordHeader readHeader() {
            while (position < limit) {
                position = ByteSearch.findMark(bytes, position, limit);
                if (position < limit && bytes[position] == '<') {
                    if (ByteSearch.startsWith(bytes, position, limit, END)) {
                        int end = position + END.length;
                        return eventId < 0 || isMalformed
                                ? RecordHeader.NONE
                                : new RecordHeader(
                                        RecordEnd.AT_OWN_END,
                                        eventId,
                                        sourceStart,
                                        sourceEnd,
                                        -1,
                                        descriptionStart,
                                        end,
                                        lineBreaks);
                    }
                    if (isAt(bytes, position, limit)) {
                        return RecordHeader.NONE;
                    }
                    readElement();
                    position++;
                } else {
                    skipOtherMark();
                }
            }
            return RecordHeader.NONE;
        }

        private void skipOtherMark() {
            if (position < limit && (bytes[position] == '\n' || bytes[position] == '\r')) {
                lineBreaks++;
                position = ByteSearch.nextLineStart(bytes, position, limit);
            } else {
                position++;
            }
        }

        private void readElement() {
            if (descriptionStart >= 0) {
                return;
            }
            if (sourceStart < 0 && ByteSearch.startsWith(bytes, position, limit, PROVIDER)) {
                readProvider();
            } else if (eventId < 0 && ByteSearch.startsWith(bytes, position, limit, ID)) {
                var cursor = new ByteCursor(bytes, position, limit)
                        .skipUpTo((byte) '>')
                        .skip();
                int found = cursor.readEventId();
                eventId = cursor.current() == '<' ? found : -1;
                isMalformed |= eventId < 0;
            } else if (ByteSearch.startsWith(bytes, position, limit, SYSTEM_END)) {
                descriptionStart = position + SYSTEM_END.length;
            }
        }

        private void readProvider() {
            int end =
                    new ByteCursor(bytes, position, limit).skipUpTo((byte) '>').position();
            for (int name = position; name < end; name++) {
                if (bytes[name] == ' ' && ByteSearch.startsWith(bytes, name, end, NAME)) {
                    int quote = name + NAME.length;
                    sourceStart = quote + 1;
                    sourceEnd = new ByteCursor(bytes, sourceStart, end)
                            .skipUpTo(bytes[quote])
                            .position();
                    return;
                }
            }
        }
    }
}
