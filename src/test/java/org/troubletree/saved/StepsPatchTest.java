package org.troubletree.saved;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.troubletree.tree.Place;
import org.troubletree.walk.Step;

class StepsPatchTest {
    /** Each letter is a note with that text. */
    private static List<Step> steps(String letters) {
        return letters.chars()
                .<Step>mapToObj(letter ->
                        new Step.NoteWritten(new Place("t", "n"), Character.toString(letter), RandomWalker.NOON))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "'', abc, 0, 0, abc",
        "abc, abcd, 3, 0, d",
        "abc, ab, 2, 1, ''",
        "abc, abd, 2, 1, d",
        "abc, axc, 1, 1, x",
        "abc, bc, 0, 1, ''",
        "aa, aaa, 2, 0, a",
        "aba, aa, 1, 1, ''",
        "abc, '', 0, 3, ''",
        "abc, xyz, 0, 3, xyz"
    })
    void findsTheSmallestDifference(String before, String after, int start, int removed, String inserted) {
        var patch = StepsPatch.between(steps(before), steps(after));

        assertThat(patch).isEqualTo(new StepsPatch(start, removed, steps(inserted)));
        assertThat(patch.applyTo(steps(before))).isEqualTo(steps(after));
    }

    @Test
    void isEmptyForEqualSteps() {
        assertThat(StepsPatch.between(steps("abc"), steps("abc")).isEmpty()).isTrue();
        assertThat(StepsPatch.between(steps("abc"), steps("ab")).isEmpty()).isFalse();
        assertThat(StepsPatch.between(steps("ab"), steps("abc")).isEmpty()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, true",
        "3, 0, true",
        "0, 3, true",
        "4, 0, false",
        "0, 4, false",
        "2, 2, false",
        "1, 2147483647, false"
    })
    void isApplicableWithinTheStepsOnly(int start, int removed, boolean isApplicable) {
        assertThat(new StepsPatch(start, removed, List.of()).isApplicableTo(steps("abc")))
                .isEqualTo(isApplicable);
    }
}
