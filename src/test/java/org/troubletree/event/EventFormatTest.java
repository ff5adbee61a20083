package org.troubletree.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EventFormatTest {
    @ParameterizedTest
    @EnumSource(EventFormat.class)
    void isWrittenInSmallLettersWithHyphens(EventFormat format) {
        assertThat(format.writtenName()).matches("[a-z]+(-[a-z]+)*");
    }

    @Test
    void hasAWrittenNameOfItsOwn() {
        assertThat(Arrays.stream(EventFormat.values()).map(EventFormat::writtenName))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(EventFormat.class)
    void isPartOfAnArticleIfItsNameSaysSo(EventFormat format) {
        assertThat(format.isArticle()).isEqualTo(format.writtenName().startsWith("kb"));
    }

    @ParameterizedTest
    @EnumSource(EventFormat.class)
    void isARowOfAListIfItsNameSaysSo(EventFormat format) {
        assertThat(format.isListRow()).isEqualTo(format.writtenName().startsWith("list-"));
    }
}
