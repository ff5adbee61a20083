package org.troubletree.event;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The \u201cBAD\u201d folder \u2013 of caf\u00e9",
                "The store can\u2019t start: the \u201cbad\u201d folder isn\u2019t there\u2026and so on \u2014 done\u2014now",
                "\u201eBeschreibung\u201c der Gr\u00f6\u00dfe, \u201eweil\u201c",
                "Le service a d\u00e9marr\u00e9 \u00e0 l\u2019\u00e9tat pr\u00e9c\u00e9dent",
                "Exchange\u2122 server, 5 \u20ac"
            })
    void takesWhatIsOfWindowsForThat(String text) {
        assertThat(EventText.decode(text.getBytes(Charset.forName("windows-1252"))))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gr\u00f6\u00dfe",
                "Der Dienst kann die Datei nicht \u00f6ffnen",
                "\u00dcberlauf der Tabelle",
                "Le service a d\u00e9marr\u00e9 apr\u00e8s l'arr\u00eat",
                "El servicio se detuvo por seg\u00fan"
            })
    void takesWhatIsOfTheConsoleForThat(String text) {
        assertThat(EventText.decode(text.getBytes(Charset.forName("IBM850")))).isEqualTo(text);
    }

    /** Logs are appended to by programs of several minds. */
    @Test
    void readsTheOneByteThatIsNoUtf8AmongManyThatAre() {
        assertThat(EventText.decode(bytes("verz\u00f6gert und gel\u00f6scht", "gel\u00f6scht", "verz\u00f6gert")))
                .isEqualTo("verz\u00f6gert und gel\u00f6scht gel\u00f6scht verz\u00f6gert");
    }

    private static byte[] bytes(String first, String stray, String last) {
        var all = new ByteArrayOutputStream();
        all.writeBytes((first + " ").getBytes(UTF_8));
        all.writeBytes((stray + " ").getBytes(Charset.forName("windows-1252")));
        all.writeBytes(last.getBytes(UTF_8));
        return all.toByteArray();
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void readsTheBeginningOfWhatWasCutOff(byte[] bytes) {
        for (int length = 40; length < bytes.length; length++) {
            assertThat(EventText.decode(Arrays.copyOf(bytes, length))).startsWith("Ereignis-ID: 2103\r\n");
        }
    }

    @Test
    void readsAnyBytesAtAll() {
        assertThat(EventText.decode(new byte[0])).isEmpty();
        assertThat(EventText.decode(new byte[] {(byte) 0xFF})).isEqualTo("ÿ");
        assertThat(EventText.decode(new byte[] {(byte) 0xFF, (byte) 0xFE, 0x41}))
                .hasSize(1);
    }
}
