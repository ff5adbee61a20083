package org.troubletree.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.troubletree.tree.Change;
import org.troubletree.tree.Place;
import org.troubletree.walk.Step;
import org.troubletree.walk.Walk;

class ReportTest {
    private static final ReportFixture PLAIN = new ReportFixture("");

    @Test
    void tellsTheWholeWalkAsText() {
        assertThat(ReportFixture.report(PLAIN.verifiedWalk("0x5")).text()).isEqualTo("""
                Report: The service shuts down
                ==============================

                This walk
                ---------

                Tree:    The service shuts down (store-threads, revision 7)
                Begun:   2000-05-08 10:00:00
                Written: 2000-05-08 11:00:00, by Troubletree 1.2.3
                Times:   as in the zone Z

                Outcome
                -------

                Raised, and it holds

                The cause was found and made bearable; it is still there.

                The value is higher now, see the article (Q169686).

                - Look again tomorrow and the day after
                - Tell the others

                According to:

                - Q169686: Too few threads

                Changes made on the server
                --------------------------

                Give the store more threads (carried out 2000-05-08 10:23:00)

                Key:        HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\
                            MSExchangeIS\\ParametersSystem
                Value:      Max Threads(Private+Public)
                Type:       REG_DWORD
                Old data:   0x5 (5)
                New data:   0x14 (20)
                Risk taken: 2000-05-08 10:20:00
                Backed up:  2000-05-08 10:22:00
                Read back:  0x14 (20) (2000-05-08 10:30:00)

                Undo sheet, the last change first
                ---------------------------------

                Give the store more threads

                In the registry editor write 0x5 (5) back to the value “Max
                Threads(Private+Public)” under the key
                HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\MSExchangeIS\\
                ParametersSystem.

                Or import this as a .reg file:

                | REGEDIT4
                |
                | [HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\MSExchangeIS\\
                : ParametersSystem]
                | "Max Threads(Private+Public)"=dword:00000005

                Write the old number back.

                Still open
                ----------

                - The cause is still there; only its effect was removed.

                Why it began there
                ------------------

                Event 4094 was seen in line 12.

                First page: Which version?

                Known from it:

                - ims.event-4094 = yes (seen in the event text, line 12: MSExchangeIMC
                  4094)

                Answers
                -------

                1. Which version? – It is 5.0 (2000-05-08 10:01:00, answered here)
                2. Note at “Did it lower the threads?” – Caller is in a hurry.
                   (2000-05-08 10:02:00)
                3. Did it lower the threads? – Yes, lowered (2000-05-08 10:04:00, read
                   by perfopt-log in line 3)
                4. Give the store more threads – The change is made and read back
                   (2000-05-08 10:30:00, answered here)

                Reading by perfopt-log
                ----------------------

                Handed in at “Did it lower the threads?”, 2000-05-08 10:03:00.

                - Line 3: Lowered by run 2
                - One line read

                Known from it:

                - threads.lowered = true (read by perfopt-log in line 3)

                It cannot tell:

                - Who did it

                The text as it came:

                | Set Max Threads(Private+Public) from 32 to 5

                Event text as handed in
                -----------------------

                | Event ID: 4094
                | \tThe error 0x8004011d occurred while trying to refresh network\s
                : connections to the Information Store.
                """);
    }

    @Test
    void saysWhereAnUnfinishedWalkStandsAndWhatIsStillPossible() {
        assertThat(ReportFixture.report(PLAIN.walkAtChange()).text())
                .contains("None yet: the walk stands at “Give the store more threads”.")
                .contains("- The page at hand: Give the store more threads. Pages that follow: at\n  most 1.")
                .contains("- Still possible: Raised, and it holds\n- Still possible: Left as it was")
                .contains("Changes made on the server\n--------------------------\n\nNone.");
    }

    @Test
    void countsWhatIsStillPossibleWhereThatIsNearlyEverything() {
        assertThat(ReportFixture.report(ReportFixture.walkWithOutcomes(11)).text())
                .contains("- Still possible: End 8\n- Still possible: 3 more outcomes.")
                .doesNotContain("End 9");
    }

    @Test
    void saysWhatWasNotDoneAndNotTold() {
        var walk = PLAIN.startedWalk()
                .choose("unknown", ReportFixture.START)
                .choose("no-log", ReportFixture.START)
                .choose(Change.LEAVE, ReportFixture.START);
        assertThat(ReportFixture.report(walk).text())
                .contains("- Not known: Which version? – I cannot tell")
                .contains("- Not known: Did it lower the threads? – There is no log")
                .contains("- Not done: Give the store more threads. The server was left as it is.")
                .contains("- The evidence that the outcome asks for.");
    }

    @Test
    void saysInEveryFormThatAChangeWasCarriedOutAndNotReadBack() {
        var report = ReportFixture.report(PLAIN.unverifiedWalk("0x5"));

        assertThat(report.text())
                .contains("Give the store more threads (carried out 2000-05-08 10:23:00)")
                .contains(
                        "Old data:   0x5 (5)",
                        "Backed up:  2000-05-08 10:22:00",
                        "Read back:  carried out, NOT read back",
                        "Undo sheet, the last change first")
                .contains(
                        "- Carried out on the server and not read back: Give the store more\n  threads. Before: 0x5 (5).");
        assertThat(report.markdown())
                .contains("carried out, NOT read back", "2000-05-08 10:20:00", "2000-05-08 10:22:00");
        assertThat(report.html()).contains("carried out, NOT read back", "2000-05-08 10:20:00", "2000-05-08 10:22:00");
    }

    @Test
    void namesThePageOfANoteByItsIdWhereThatPageIsGone() {
        var steps = new ArrayList<>(PLAIN.startedWalk().steps());
        steps.add(
                new Step.NoteWritten(new Place("store-threads", "gone"), "Caller is in a hurry.", ReportFixture.START));
        var walk = Walk.of(PLAIN.library(), steps);

        assertThat(ReportFixture.report(walk).text()).contains("Note at “gone” – Caller is in a hurry.");
    }

    @Test
    void saysHowToUndoWhereThereWasNoValue() {
        assertThat(ReportFixture.report(PLAIN.verifiedWalk("no such value")).text())
                .contains("Old data:   no such value")
                .contains("There was no such value before: in the registry editor delete the value");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "aVeryLongWordWithoutAnyBreakInItThatGoesOnAndOnAndOnUntilItIsWiderThanAnyTicketCanShowIt",
                " \\\\server\\share\\with\\a\\very\\long\\path\\that\\goes\\on\\and\\on\\and\\on\\and\\on\\and\\on",
                "\t\t\t\t\t\t\t\t\t\t\t\ttabs",
                "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀",
            })
    void keepsWithinSeventyTwoColumns(String spice) {
        var lines = ReportFixture.report(new ReportFixture(spice).verifiedWalk("0x5"))
                .text()
                .lines()
                .toList();
        assertThat(lines).allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(72));
        assertThat(lines).allSatisfy(line -> assertThat(line).doesNotMatch(".*[\\ud800-\\udbff]$"));
    }
}
