package org.troubletree.log;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.troubletree.event.EventText;

/**
 * The encoding of a log in which plain letters are one byte each: what its mark says or, without one, what the first letters
 * show that are not plain. It does not change on the way, whatever a later part alone would look like.
 */
final class LogEncoding {
    private Optional<Charset> charset;

    private LogEncoding(Optional<Charset> known) {
        this.charset = known;
    }

    /** That of a log which was UTF-16, or no text at all, before it was made narrow here. */
    static LogEncoding utf8() {
        return new LogEncoding(Optional.of(StandardCharsets.UTF_8));
    }

    /** That of a log that begins so. */
    static LogEncoding detectedIn(byte[] beginning) {
        return new LogEncoding(EventText.encoding(ByteSearch.withoutPartialLine(beginning)));
    }

    /** These bytes as text; what is plain is the same in every encoding. */
    String decode(byte[] bytes) {
        if (charset.isEmpty()) {
            charset = EventText.encoding(bytes);
        }
        return EventText.decode(bytes, charset.orElse(StandardCharsets.UTF_8));
    }
}
