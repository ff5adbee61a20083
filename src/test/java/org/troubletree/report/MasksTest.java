package org.troubletree.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MasksTest {
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
                "KNOWN-PC stands alone | COMPUTER-1 stands alone"
            })
    void masksANameWhereverItStands(String text, String masked) {
        assertThat(Masks.of(List.of(text), List.of("KNOWN-PC")).apply(text).replace("COMPUTER-2", "COMPUTER-1"))
                .isEqualTo(masked);
    }

    @Test
    void masksTheWholeReportInAllForms() {
        var walk = new Case(" on \\\\EXSRV1\\c$").changed("0x5");
        var report = Case.report(walk).masked(List.of());

        for (var form : List.of(report.text(), report.markdown(), report.html())) {
            assertThat(form.replaceAll("(?s)<title>.*?</h1>", "").lines().skip(2))
                    .noneMatch(line -> line.contains("EXSRV1"));
        }
    }
}
