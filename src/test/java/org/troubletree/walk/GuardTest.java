package org.troubletree.walk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.troubletree.tree.Dword;
import org.troubletree.walk.Guard.GuardPart;

class GuardTest {
    private final Guard open = Guard.around(Wood.raise());

    static Guard kept(Guard guard) {
        return guard.confirm(GuardPart.RISK)
                .before("5")
                .confirm(GuardPart.BACKUP)
                .confirm(GuardPart.APPLIED)
                .readBack("0x14");
    }

    @Test
    void asksForEveryPartInItsOrder() {
        assertThat(open.open()).containsExactly(GuardPart.values());
        assertThat(open.allows(GuardPart.RISK)).isTrue();
        assertThat(open.allows(GuardPart.BEFORE)).isFalse();
        assertThat(open.confirm(GuardPart.RISK).allows(GuardPart.BEFORE)).isTrue();
        assertThat(open.confirm(GuardPart.RISK).allows(GuardPart.BACKUP)).isFalse();
    }

    @Test
    void givesARecordWhenEveryPartIsDone() {
        assertThat(kept(open).record())
                .contains(new ChangeRecord(new StateBefore.HeldValue(new Dword(5)), "0x14", ChangeRecord.Fate.STANDS));
        assertThat(open.record()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "five", "0x"})
    void takesNothingForAnOldValueThatIsNone(String typed) {
        assertThat(kept(open).before(typed).record()).isEmpty();
    }

    @Test
    void recordsThatThereWasNoSuchValue() {
        assertThat(kept(open).before("No such value").record().orElseThrow().before())
                .isEqualTo(new StateBefore.AbsentValue());
    }

    @Test
    void refusesToLowerAValueThatIsHigherAlready() {
        var higher = kept(open).before("0x32");

        assertThat(higher.refusal())
                .hasValueSatisfying(why -> assertThat(why).contains("0x32 (50)").contains("Leave it as it is"));
        assertThat(higher.allows(GuardPart.BACKUP)).isFalse();
        assertThat(higher.record()).isEmpty();
    }

    @Test
    void saysWhenSomethingElseWasReadBack() {
        assertThat(kept(open).readBack("5").readBackDiffers()).isTrue();
        assertThat(kept(open).readBack("5").record()).isEmpty();
        assertThat(kept(open).readBack("").readBackDiffers()).isFalse();
        assertThat(kept(open).readBack("20").readBackDiffers()).isFalse();
    }

    @Test
    void recordsAChangeThatWasTakenBackOnceTheOldValueIsReadBack() {
        assertThat(kept(open).readBack("0x5").takenBack())
                .contains(
                        new ChangeRecord(new StateBefore.HeldValue(new Dword(5)), "0x5", ChangeRecord.Fate.TAKEN_BACK));
        assertThat(kept(open).before(Guard.ABSENT).readBack("no such value").takenBack())
                .isPresent();
        assertThat(kept(open).readBack("0x14").takenBack()).isEmpty();
        assertThat(open.confirm(GuardPart.RISK).before("5").readBack("0x5").takenBack())
                .isEmpty();
    }

    @Test
    void takesAnyWordsForTheStateAroundAProcedure() {
        var restarted = kept(Guard.around(Wood.restart()).before("40 wait"))
                .before("40 wait")
                .readBack("none waits");

        assertThat(restarted.record())
                .contains(new ChangeRecord(
                        new StateBefore.DescribedState("40 wait"), "none waits", ChangeRecord.Fate.STANDS));
    }
}
