package org.troubletree.event;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DecodingTest {
    private static final String TEXT = "Ereignis-ID: 2103\r\nBeschreibung: verzögert\r\n";

    @ParameterizedTest
    @MethodSource("encodings")
    void reads(byte[] bytes) {
        assertThat(EventText.decode(bytes)).isEqualTo(TEXT);
    }

    static Stream<byte[]> encodings() {
        return Stream.of(
                TEXT.getBytes(UTF_8),
                ("\uFEFF" + TEXT).getBytes(UTF_8),
                ("\uFEFF" + TEXT).getBytes(UTF_16LE),
                ("\uFEFF" + TEXT).getBytes(UTF_16BE),
                TEXT.getBytes(UTF_16LE),
                TEXT.getBytes(UTF_16BE),
                TEXT.getBytes(Charset.forName("windows-1252")),
                TEXT.getBytes(Charset.forName("IBM850")));
    }

    @Test
    void takesQuotesOfWindowsForQuotes() {
        var quoted = "The \u201cBAD\u201d folder \u2013 of caf\u00e9";

        assertThat(EventText.decode(quoted.getBytes(Charset.forName("windows-1252"))))
                .isEqualTo(quoted);
    }

    @Test
    void readsAnyBytesAtAll() {
        assertThat(EventText.decode(new byte[0])).isEmpty();
        assertThat(EventText.decode(new byte[] {(byte) 0xFF})).isEqualTo("ÿ");
        assertThat(EventText.decode(new byte[] {(byte) 0xFF, (byte) 0xFE, 0x41}))
                .hasSize(1);
    }
}
