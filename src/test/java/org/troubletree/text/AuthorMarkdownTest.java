package org.troubletree.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorMarkdownTest {
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().escapeHtml(true).build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "plain text | <p>plain text</p>",
                "**bold** and `code` | <p><strong>bold</strong> and <code>code</code></p>",
                "[Q169686](Q169686) | <p><a href=\"Q169686\">Q169686</a></p>",
                "- item | <ul><li>item</li></ul>",
                "2. item | <ol start=\"2\"><li>item</li></ol>",
                "*emphasis* | <p>*emphasis*</p>",
                "_emphasis_ | <p>_emphasis_</p>",
                "__strong__ | <p>__strong__</p>",
                "**bold *and* more** | <p><strong>bold *and* more</strong></p>",
                "a <b> tag | <p>a &lt;b&gt; tag</p>",
                "![picture](x.png) | <p>![picture](x.png)</p>",
                "# heading | <p># heading</p>",
                "> quote | <p>&gt; quote</p>",
                "--- | <p>---</p>",
                "``` | <p>```</p>",
            })
    void keepsTheMarkupOfTreesAndTurnsAllOtherIntoText(String markdown, String html) {
        assertThat(HTML.render(AuthorMarkdown.parse(markdown)).replace("\n", ""))
                .isEqualTo(html);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"- item | <p>- item</p>", "1. item | <p>1. item</p>", "**a** 'b' | <p><strong>a</strong> 'b'</p>"})
    void readsOneParagraphWithoutLists(String markdown, String html) {
        assertThat(HTML.render(AuthorMarkdown.parseOneParagraph(markdown)).strip())
                .isEqualTo(html);
    }

    @Test
    void readsLineBreaksAsSpacesInOneParagraph() {
        assertThat(HTML.render(AuthorMarkdown.parseOneParagraph(" a\n\n- b\tc\n")))
                .isEqualTo("<p>a - b c</p>\n");
        assertThat(AuthorMarkdown.parseOneParagraph(" \n ").getFirstChild()).isNull();
    }

    @Test
    void limitsTheDepthOfLists() {
        assertThat(HTML.render(AuthorMarkdown.parse("- ".repeat(100) + "x")).split("<ul>", -1))
                .hasSizeBetween(2, 17);
    }
}
