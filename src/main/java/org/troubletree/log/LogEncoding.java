package org.troubletree.log;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.troubletree.event.EventText;

/**
 * The encoding of a log in which ASCII characters are one byte each: that of its byte order mark or, without one,
 * what the first non-ASCII characters show. It stays the same for the whole log.
 */
final class LogEncoding {
    private Optional<Charset> charset;

    private LogEncoding(Optional<Charset> known) {
        this.charset = known;
    }

    /** The encoding of a log that was converted here from UTF-16 or from a binary log. */
    static LogEncoding utf8() {
        return new LogEncoding(Optional.of(StandardCharsets.UTF_8));
    }

    /** The encoding of a log that begins with these bytes. */
    static LogEncoding detectedIn(byte[] beginning) {
        return new LogEncoding(EventText.encoding(ByteSearch.withoutPartialLine(beginning)));
    }

    /** Decodes bytes of the log; ASCII is the same in every encoding. */
    String decode(byte[] bytes) {
        if (charset.isEmpty()) {
            charset = EventText.encoding(bytes);
        }
        return EventText.decode(bytes, charset.orElse(StandardCharsets.UTF_8));
    }
}
