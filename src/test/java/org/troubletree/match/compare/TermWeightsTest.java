package org.troubletree.match.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TermWeightsTest {
    private static final Template FIRST = Template.of("the queue is full");
    private static final Template SECOND = Template.of("the service is down");

    @Test
    void weighsRareWordsMore() {
        var weights = TermWeights.fromTemplates(List.of(FIRST, SECOND));
        assertThat(weights.weightOf("queue")).isGreaterThan(weights.weightOf("the"));
        assertThat(weights.weightOf("the")).isPositive();
    }

    @Test
    void weighsAnUnknownWordLikeTheRarest() {
        var weights = TermWeights.fromTemplates(List.of(FIRST, SECOND));
        assertThat(weights.weightOf("unknown")).isEqualTo(weights.weightOf("queue"));
    }

    @Test
    void countsARepeatedTemplateOnce() {
        var weights = TermWeights.fromTemplates(List.of(FIRST, FIRST, SECOND));
        assertThat(weights.weightOf("queue"))
                .isEqualTo(TermWeights.fromTemplates(List.of(FIRST, SECOND)).weightOf("queue"));
    }

    @Test
    void weighsWordsWithoutAnyTemplate() {
        assertThat(TermWeights.fromTemplates(List.of()).weightOf("word")).isPositive();
    }
}
