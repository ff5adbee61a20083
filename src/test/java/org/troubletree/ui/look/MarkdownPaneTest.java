package org.troubletree.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import javax.swing.text.StyleConstants;
import javax.swing.text.Utilities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownPaneTest {
    @BeforeEach
    @AfterEach
    void installTheLook() {
        Stage.look(Theme.LIGHT);
    }

    private static MarkdownPane prose(String markdown) {
        return Stage.onEventThread(() -> MarkdownPane.of(markdown));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "two lines\\nof one paragraph|two lines of one paragraph",
                "one\\n\\nother|one\\nother",
                "- one\\n- other|•  one\\n•  other",
                "3. three\\n4. four|3.  three\\n4.  four",
                "1. one\\n   - inner|1.  one\\n•  inner",
                "a **bold** word|a bold word",
                "`net stop`|net stop",
                "[Q169686](Q169686)|Q169686",
                "[the article](Q169686)|the article (Q169686)"
            })
    void setsSmallMarkdown(String markdown, String text) {
        assertThat(prose(markdown.replace("\\n", "\n")).getText()).isEqualTo(text.replace("\\n", "\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><b>x</b></html>",
                "a <b>x</b> <script>alert(1)</script>",
                "<html>",
                "# no heading",
                "> no quotation",
                "*no emphasis*",
                "__no other bold__",
                "no & entity",
                "C:\\exchsrvr\\imcdata\\in",
                "![no picture](file:///etc/passwd)"
            })
    void showsEverythingElseAsItStands(String text) {
        assertThat(prose(text).getText()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*a* `b` [c](d) <e> 1. f", "- not a list", "1) one", "a_b_c **d**", "\\ & | ~ # >"})
    void showsWhatIsPlainAsItStands(String text) {
        assertThat(prose(MarkdownPane.plain(text)).getText()).isEqualTo(text);
    }

    @Test
    void keepsThePlainTextOfALogOnOneLine() {
        assertThat(MarkdownPane.plain("one\r\n\r\n- two")).isEqualTo("one \\- two");
    }

    @Test
    void numbersTextsThatHaveListsInside() {
        var markdown = MarkdownPane.numbered(List.of("first\n\n- a\n- b", "second"));

        assertThat(prose(markdown).getText()).isEqualTo("1.  first\n•  a\n•  b\n2.  second");
    }

    @ParameterizedTest
    @CsvSource({"180", "240", "330"})
    void breaksAKeyBehindABackslash(int width) {
        var prose = prose(
                "In `HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\MSExchangeMTA\\Parameters` it stands.");

        assertThat(lines(prose, width)).allSatisfy(line -> assertThat(line).matches("(?s).*([\\\\ \n]|stands\\.)"));
    }

    private static List<String> lines(MarkdownPane prose, int width) {
        return Stage.onEventThread(() -> {
            prose.setSize(width, 400);
            var lines = new ArrayList<String>();
            int length = prose.getDocument().getLength();
            for (int from = 0; from < length; from += lines.getLast().length()) {
                int end = Math.max(from + 1, Math.min(length, Utilities.getRowEnd(prose, from) + 1));
                lines.add(prose.getText(from, end - from));
            }
            return lines;
        });
    }

    @Test
    void setsArticlesBoldAndCodeInMono() {
        var prose = prose("[Q169686](Q169686) says `net stop`");

        var article = prose.getStyledDocument().getCharacterElement(0).getAttributes();
        var code = prose.getStyledDocument().getCharacterElement(14).getAttributes();
        assertThat(StyleConstants.isBold(article)).isTrue();
        assertThat(StyleConstants.getFontFamily(code)).startsWith("JetBrains Mono");
    }

    @Test
    void changesColourAndSizeWithTheLook() {
        var prose = prose("plain");
        var light = ink(prose);
        int usual = size(prose);

        Stage.onEventThread(() -> {
            Look.show(Theme.DARK);
            Look.largerText();
            prose.updateUI();
            return prose;
        });

        assertThat(ink(prose)).isNotEqualTo(light);
        assertThat(size(prose)).isGreaterThan(usual);
    }

    private static Color ink(MarkdownPane prose) {
        return StyleConstants.getForeground(
                prose.getStyledDocument().getCharacterElement(0).getAttributes());
    }

    private static int size(MarkdownPane prose) {
        return StyleConstants.getFontSize(
                prose.getStyledDocument().getCharacterElement(0).getAttributes());
    }

    @Test
    void readsListsOfAnyDepth() {
        assertThat(prose("- ".repeat(5_000) + "deep").getText()).contains("deep");
    }

    @Test
    void breaksAKeyThatIsLongerThanTheLine() {
        var key = "`HKEY_LOCAL_MACHINE" + "\\Services".repeat(20) + "`";

        int narrow = Stage.onEventThread(() -> HeightForWidth.of(MarkdownPane.of(key), 300));

        assertThat(narrow).isGreaterThan(3 * prose(key).getFont().getSize());
    }

    @Test
    void canBeReachedByKeysAndNotBeEdited() {
        assertThat(prose("x").isFocusable()).isTrue();
        assertThat(prose("x").isEditable()).isFalse();
    }
}
