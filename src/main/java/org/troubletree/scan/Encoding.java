package org.troubletree.scan;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.troubletree.event.EventText;

/**
 * The encoding of a log in which plain letters are one byte each: what its mark says or, without one, what the first letters
 * show that are not plain. It does not change on the way, whatever a later part alone would look like.
 */
final class Encoding {
    private Optional<Charset> known;

    private Encoding(Optional<Charset> known) {
        this.known = known;
    }

    /** That of a log which was UTF-16, or no text at all, before it was made narrow here. */
    static Encoding ofOurs() {
        return new Encoding(Optional.of(StandardCharsets.UTF_8));
    }

    /** That of a log that begins so. */
    static Encoding at(byte[] beginning) {
        return new Encoding(EventText.encoding(Octets.wholeLines(beginning)));
    }

    /** These bytes as text; what is plain is the same in every encoding. */
    String text(byte[] bytes) {
        if (known.isEmpty()) {
            known = EventText.encoding(bytes);
        }
        return EventText.decode(bytes, known.orElse(StandardCharsets.UTF_8));
    }
}
