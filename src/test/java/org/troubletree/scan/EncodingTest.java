package org.troubletree.scan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What a log is written in is settled once. */
class EncodingTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Charset CONSOLE = Charset.forName("IBM850");
    private static final String GERMAN = "Größe verzögert, für Übergänge\r\n";

    private static Encoding ofPlain() {
        return Encoding.at("Event ID: 1\r\n".getBytes(UTF_8));
    }

    @Test
    void isThatOfTheMark() {
        var encoding = Encoding.at("\uFEFFplain\r\n".getBytes(UTF_8));
        assertThat(encoding.text("\u00fcber".getBytes(UTF_8))).isEqualTo("\u00fcber");
        assertThat(encoding.text("broken \u00e9\r\n".getBytes(WINDOWS))).isEqualTo("broken \u00e9\r\n");
    }

    @Test
    void isThatOfTheBeginningWhateverALaterPartLooksLike() {
        assertThat(Encoding.at(GERMAN.getBytes(CONSOLE)).text("gr\u00f6\u00dfer".getBytes(CONSOLE)))
                .isEqualTo("gr\u00f6\u00dfer");
        assertThat(Encoding.at(GERMAN.getBytes(WINDOWS)).text("\u201cso\u201d gr\u00f6\u00dfer".getBytes(WINDOWS)))
                .isEqualTo("\u201cso\u201d gr\u00f6\u00dfer");
    }

    @Test
    void isThatOfTheFirstPartWithLettersWhereTheBeginningIsPlain() {
        var encoding = ofPlain();
        assertThat(encoding.text(GERMAN.getBytes(CONSOLE))).isEqualTo(GERMAN);
        assertThat(encoding.text("plain\r\n".getBytes(UTF_8))).isEqualTo("plain\r\n");
        assertThat(encoding.text("\u00fc\r\n".getBytes(CONSOLE))).isEqualTo("\u00fc\r\n");
    }

    @Test
    void isNotJudgedByALastLetterThatIsTorn() {
        var bytes = (GERMAN + "\u00fc").getBytes(UTF_8);
        var torn = Arrays.copyOf(bytes, bytes.length - 1);
        assertThat(Encoding.at(torn).text(GERMAN.getBytes(UTF_8))).isEqualTo(GERMAN);
    }
}
