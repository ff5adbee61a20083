package org.troubletree.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {
    @Test
    void saysWhatCodesMeanInBothBases() {
        var ran = CommandRunner.withoutInput().run("explain", "80040115", "0x80004005", "--", "-1011");

        assertThat(ran.status()).isZero();
        assertThat(ran.out())
                .contains("80040115 = MAPI_E_NETWORK_ERROR: ")
                .contains("[0x80040115, -2147221227, 2147746069] See Q185136.")
                .contains(
                        "0x80004005 = MAPI_E_CALL_FAILED (E_FAIL): Something failed. By itself it says nothing of the cause.")
                .contains("-1011 = JET_errOutOfMemory: ");
    }

    @Test
    void saysWhichCodeIsNotKnown() {
        assertThat(CommandRunner.withoutInput().run("explain", "0xDEADBEEF").err())
                .contains("is not known here");
        assertThat(CommandRunner.withoutInput().run("explain", "palm").err()).contains("is no code of 32 bits");
    }

    @Test
    void takesTheMeaningOfAFolderFirst(@TempDir Path folder) throws Exception {
        Files.writeString(
                folder.resolve("codes.json"),
                "{\"format\": 1, \"codes\": [{\"code\": \"0x80040115\", \"name\": \"OURS\", \"meaning\": \"Ask Ann.\"}]}");

        assertThat(CommandRunner.withoutInput()
                        .run("--trees", folder, "explain", "0x80040115")
                        .out())
                .startsWith("0x80040115 = OURS: Ask Ann.");
    }

    @Test
    void marksCodesInTheEventsOfMatch() {
        var event =
                "Event ID: 3039\nSource: MSExchangeIMC\nDescription:\nThe error 0x80040115 was encountered, 80004005.\n";

        assertThat(CommandRunner.withInput(event).run("match", "--json", "-").out())
                .containsIgnoringWhitespaces(
                        "\"codes\": [{\"code\": \"0x80040115\", \"name\": \"MAPI_E_NETWORK_ERROR\"")
                .containsIgnoringWhitespaces("\"tells\": true, \"line\": 4, \"from\": 60, \"to\": 70}")
                .containsIgnoringWhitespaces("\"code\": \"80004005\", \"name\": \"MAPI_E_CALL_FAILED (E_FAIL)\"")
                .contains("\"tells\": false")
                .doesNotContain("codesElsewhere");
        assertThat(CommandRunner.withInput(event).run("match", "--explain", "-").out())
                .contains("code on line 4, characters 60 to 70 of the text: 0x80040115 = MAPI_E_NETWORK_ERROR: ")
                .contains("80004005 = MAPI_E_CALL_FAILED (E_FAIL): Something failed. By itself it says nothing");
    }

    @Test
    void marksCodesInTextThatIsNoEvent() {
        assertThat(CommandRunner.withInput("A box says: error 0xc0000005.")
                        .run("match", "--jsonl", "-")
                        .out())
                .startsWith("{\"events\":[],\"codesElsewhere\":[{\"code\":\"0xc0000005\",")
                .contains("\"line\":1,\"from\":18,\"to\":28}");
    }
}
