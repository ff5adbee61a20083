package org.troubletree.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The encoding of a log is decided once. */
class LogEncodingTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Charset CONSOLE = Charset.forName("IBM850");
    private static final String GERMAN = "Größe verzögert, für Übergänge\r\n";

    private static LogEncoding ofAsciiBeginning() {
        return LogEncoding.detectedIn("Event ID: 1\r\n".getBytes(UTF_8));
    }

    @Test
    void isThatOfTheMark() {
        var encoding = LogEncoding.detectedIn("\uFEFFplain\r\n".getBytes(UTF_8));
        assertThat(encoding.decode("\u00fcber".getBytes(UTF_8))).isEqualTo("\u00fcber");
        assertThat(encoding.decode("broken \u00e9\r\n".getBytes(WINDOWS))).isEqualTo("broken \u00e9\r\n");
    }

    @Test
    void isThatOfTheBeginningWhateverALaterPartLooksLike() {
        assertThat(LogEncoding.detectedIn(GERMAN.getBytes(CONSOLE)).decode("gr\u00f6\u00dfer".getBytes(CONSOLE)))
                .isEqualTo("gr\u00f6\u00dfer");
        assertThat(LogEncoding.detectedIn(GERMAN.getBytes(WINDOWS))
                        .decode("\u201cso\u201d gr\u00f6\u00dfer".getBytes(WINDOWS)))
                .isEqualTo("\u201cso\u201d gr\u00f6\u00dfer");
    }

    @Test
    void isThatOfTheFirstPartWithLettersWhereTheBeginningIsPlain() {
        var encoding = ofAsciiBeginning();
        assertThat(encoding.decode(GERMAN.getBytes(CONSOLE))).isEqualTo(GERMAN);
        assertThat(encoding.decode("plain\r\n".getBytes(UTF_8))).isEqualTo("plain\r\n");
        assertThat(encoding.decode("\u00fc\r\n".getBytes(CONSOLE))).isEqualTo("\u00fc\r\n");
    }

    @Test
    void isNotJudgedByALastLetterThatIsTorn() {
        var bytes = (GERMAN + "\u00fc").getBytes(UTF_8);
        var torn = Arrays.copyOf(bytes, bytes.length - 1);
        assertThat(LogEncoding.detectedIn(torn).decode(GERMAN.getBytes(UTF_8))).isEqualTo(GERMAN);
    }
}
