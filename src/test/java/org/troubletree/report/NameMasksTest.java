package org.troubletree.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameMasksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Computer: EXSRV1 | Computer: COMPUTER-1",
                "Computer Name:  EXSRV1, then exsrv1 | Computer Name:  COMPUTER-1, then COMPUTER-1",
                "\\\\EXSRV1\\share | \\\\COMPUTER-1\\share",
                "ann@example.com and Ann@Example.com | ADDRESS-1 and ADDRESS-1",
                "/o=Org/ou=North/cn=JSmith; JSmith | /o=NAME-1/ou=NAME-2/cn=NAME-3; NAME-3",
                "User: DOM\\ann | User: NAME-1",
                "User: N/A | User: N/A",
                "nothing to mask | nothing to mask",
                "User: DOM\\ann, which is ann of DOM | User: NAME-1, which is NAME-3 of NAME-2",
                "User: NT AUTHORITY\\SYSTEM of the system | User: NT AUTHORITY\\SYSTEM of the system",
                "User: Administrator | User: Administrator"
            })
    void masksANameWhereverItStands(String text, String masked) {
        assertThat(NameMasks.maskerFor(List.of(text), List.of(), List.of()).apply(text))
                .isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KNOWN-PC | '' | KNOWN-PC stands alone | COMPUTER-1 stands alone",
                "ex1.example.org | '' | ex1.example.org, EX1 | COMPUTER-1, COMPUTER-2",
                "'' | ACME\\bob | asked ACME\\bob, then Bob | asked NAME-1, then NAME-3",
                "'' | NT AUTHORITY\\SYSTEM | by the authority of the system | by the authority of the system"
            })
    void masksANameThatAnEventHoldsWhereverItStands(String computer, String person, String text, String masked) {
        assertThat(NameMasks.maskerFor(List.of(text), List.of(computer), List.of(person))
                        .apply(text))
                .isEqualTo(masked);
    }

    @Test
    void masksTheWholeReportInAllForms() {
        var walk = new ReportFixture(" on \\\\EXSRV1\\c$").verifiedWalk("0x5");
        var report = ReportFixture.report(walk).masked(List.of(), List.of());

        for (var form : List.of(report.text(), report.markdown(), report.html())) {
            assertThat(form.replaceAll("(?s)<title>.*?</h1>", "").lines().skip(2))
                    .noneMatch(line -> line.contains("EXSRV1"));
        }
    }
}
