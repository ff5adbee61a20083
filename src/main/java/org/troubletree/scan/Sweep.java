package org.troubletree.scan;

import java.io.IOException;
import java.io.InputStream;

/**
 * Goes over the bytes of a log once and cuts it where a record surely begins. From one such place to the next is a piece.
 */
final class Sweep {
    /** A piece that is longer is no single record, and is not held together. */
    private static final int LONGEST = 1 << 13;

    private static final int FAR = 16;

    private final Window window;
    private final byte[] bytes;
    private final Harvest harvest;
    private final RecordForms forms = new RecordForms();
    private final Strays strays = new Strays();

    private int place;
    private long line = 1;
    private boolean isMidLine;
    private boolean isLineStart = true;
    private int piece;
    private long pieceLine = 1;
    private Head head = Head.NONE;
    private boolean isOdd;

    Sweep(InputStream log, Harvest harvest) {
        this.window = new Window(log);
        this.bytes = window.bytes();
        this.harvest = harvest;
    }

    /** The lines that were gone over. */
    long lines() {
        return isLineStart ? line - 1 : line;
    }

    /** Goes over as many bytes as fit into the window; false where the log ended with them. */
    boolean goOn() throws IOException {
        if (!head.isSure() || place - piece > LONGEST) {
            spill();
        }
        window.moveOn(piece);
        head = head.movedOn(piece);
        place -= piece;
        piece = 0;
        while (place < window.safe()) {
            place = isMidLine ? rest(place) : line(place);
        }
        if (window.isEnd()) {
            harvest.text(bytes, piece, place, pieceLine, (int) (line - pieceLine));
        }
        return !window.isEnd();
    }

    /** Gives away what there is of a piece that is not surely one record. */
    private void spill() {
        if (place > piece) {
            harvest.part(bytes, piece, place, pieceLine, (int) (line - pieceLine));
        }
        begin(place, Head.NONE);
    }

    private void begin(int at, Head first) {
        piece = at;
        pieceLine = line;
        head = first;
        isOdd = false;
    }

    private void close(int at) {
        if (at > piece) {
            int breaks = (int) (line - pieceLine);
            boolean isRecord = head.isSure() && at - piece <= LONGEST;
            if (isRecord && !isOdd) {
                harvest.record(bytes, head, piece, at, pieceLine, breaks);
            } else if (isRecord) {
                harvest.oddRecord(bytes, head, piece, at, pieceLine, breaks);
            } else {
                harvest.text(bytes, piece, at, pieceLine, breaks);
            }
        }
    }

    /** Goes over the line that begins here, or over the lines of a head; gives the place behind. */
    private int line(int at) {
        var found = forms.head(bytes, at, window.limit());
        if (found.isSure()) {
            return open(at, found);
        }
        if (head.isSure()) {
            isOdd |= head.isWhole() ? isForeign(at) : strays.atLineStart(bytes, at, window.limit());
        }
        if (!head.isSure() || forms.hasColumns()) {
            columns(at);
        }
        return rest(at);
    }

    private int open(int at, Head found) {
        close(at);
        begin(at, found);
        line += found.lines();
        return rest(found.body());
    }

    /** Whether the line is neither blank nor the next element. */
    private boolean isForeign(int at) {
        int ink = Octets.blanksEnd(bytes, at, window.limit());
        return ink < window.limit() && !isBreak(ink) && !XmlRecord.isAt(bytes, ink, window.limit());
    }

    private boolean isBreak(int at) {
        return bytes[at] == '\n' || bytes[at] == '\r';
    }

    private void columns(int at) {
        int end = Octets.lineEnd(bytes, at, window.limit());
        ListedRow.under(bytes, at, end).ifPresent(named -> {
            forms.columns(named);
            harvest.columns(bytes, at, end);
            isOdd = true;
        });
    }

    /** Goes on to the next line, or to where a piece begins within this one. */
    private int rest(int from) {
        isMidLine = false;
        isLineStart = false;
        int limit = window.limit();
        int at = Octets.mark(bytes, from, limit);
        while (at < limit && !isBreak(at)) {
            if (at >= window.safe()) {
                isMidLine = true;
                return at;
            }
            int next = mark(at);
            at = Octets.mark(bytes, next, limit);
        }
        if (at == limit) {
            isMidLine = !window.isEnd();
            return at;
        }
        line++;
        isLineStart = true;
        return Octets.nextLine(bytes, at, limit);
    }

    /** Looks at a mark within a line; gives the place behind it. */
    private int mark(int at) {
        if (bytes[at] != '<') {
            isOdd |= head.isSure() && isColon(at) && strays.isLabel(bytes, at, window.limit());
            return at + 1;
        }
        if (!XmlRecord.isAt(bytes, at, window.limit())) {
            return at + 1;
        }
        var found = isBetweenElements(at) ? forms.element(bytes, at, window.limit()) : Head.NONE;
        if (!found.isSure()) {
            isOdd |= !isAnnounced(at);
            return at + 1;
        }
        close(at);
        begin(at, found);
        line += found.lines();
        return found.body();
    }

    private boolean isColon(int at) {
        return bytes[at] == ':' || bytes[at] == ';' || bytes[at] == '=';
    }

    /** Whether the element comes behind another, or first of all. */
    private boolean isBetweenElements(int at) {
        int before = inkBefore(at);
        return before < 0 ? pieceLine == 1 && piece == 0 && line == 1 : bytes[before] == '>';
    }

    /** Whether a label says that what follows is the event above once more. */
    private boolean isAnnounced(int at) {
        int before = inkBefore(at);
        return before >= 0 && bytes[before] == ':';
    }

    private int inkBefore(int at) {
        int before = at - 1;
        while (before >= piece && at - before < FAR && bytes[before] <= ' ' && bytes[before] >= 0) {
            before--;
        }
        return before < piece ? -1 : before;
    }
}
