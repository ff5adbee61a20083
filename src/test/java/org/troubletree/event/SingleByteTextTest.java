package org.troubletree.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SingleByteTextTest {
    @ParameterizedTest
    @CsvSource({
        "UTF-8, Grüße, Schlüssel",
        "windows-1252, Grüße, Schlüssel",
        "IBM850, Grüße, Schlüssel",
        "windows-1252, a “quoted” word",
        "UTF-8, a “quoted” word"
    })
    void readsWhatWasWrittenIn(Charset charset, String text) {
        var decoder = new SingleByteText(text.getBytes(charset));
        assertThat(decoder.text()).isEqualTo(text);
        assertThat(decoder.charset()).hasValue(charset);
    }

    @Test
    void tellsNoEncodingOfPlainLetters() {
        assertThat(new SingleByteText("plain".getBytes(StandardCharsets.US_ASCII)).charset())
                .isEmpty();
        assertThat(new SingleByteText(new byte[0]).text()).isEmpty();
    }

    @Test
    void readsBytesThatAreNotUtf8ByACodePage() {
        byte[] bytes = {(byte) 0xC3, (byte) 0xA4, (byte) 0xC3, (byte) 0xA4, (byte) 0x80, 'x'};
        assertThat(new SingleByteText(bytes).text(StandardCharsets.UTF_8)).isEqualTo("ää€x");
    }
}
