package org.troubletree.event;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentGuessTest {
    @ParameterizedTest
    @CsvSource({
        "89504E470D0A1A0A0000000D49484452, a picture",
        "FFD8FFE000104A46494600010101, a picture",
        "FFD8FFE1001845786966000049492A00, a picture",
        "4749463839612C01C80AF70133CCFFAA11, a picture",
        "424D36000000000000003600000028, a picture",
        "504B0304140006000800000021, packed file",
        "D0CF11E0A1B11AE1000000000000, older Office document",
        "255044462D312E340A25C7EC8FA2, a PDF",
        "7B5C727466315C616E7369, RTF",
        "456C6646696C650000000000, own format",
        "300000004C664C6501000000, own format",
        "4D5A90000300000004000000FFFF, a program",
    })
    void isToldByTheFirstBytesOfAFile(String bytes, String what) {
        assertThat(like(EventText.decode(HexFormat.of().parseHex(bytes)))).contains(what);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <!DOCTYPE html>;<html><body>Event</body></html>                        | web page
                    Received: from a by b;From: Ann <a@b.c>;Subject: It is down;;Help      | a mail
                    From: Ann;Sent: Monday;To: Bob;Subject: down;;Help                     | a mail
                    REGEDIT4;;[HKEY_LOCAL_MACHINE\\SYSTEM]                                 | registry export
                    Windows Registry Editor Version 5.00;;[HKEY_LOCAL_MACHINE\\SYSTEM]     | registry export
                    Optimizer run;Set # of buffers from 10 to 20                           | settings
                    HKEY_LOCAL_MACHINE\\SYSTEM;    Start    REG_DWORD    0x2                | registry export
                    ;Application exception occurred:;  App: exe\\pump.dbg (pid=147)          | crashes
                    SERVICE_NAME: pump;  STATE : 1 STOPPED                                 | list of services
                     Volume in drive C is SYSTEM;; Directory of C:\\pumps                   | listing of a folder
                    Thread 51 (01.090) owns semaphore 12, created by (01.001).             | semaphores
                    #Software: Web Services 8.0;#Fields: date time                         | another service
                    Jan  3 09:05:44 host sshd[2412]: error: no                             | Unix
                    Error 5;\tat com.example.Server.start(Server.java:4116)                | trace of a fault
                    {"events": [{"id": 4116}]}                                             | JSON
                    4116 9405;1005, 17                                                     | numbers
                    id,source,type,created;4116,web,user,2020                              | list of something else
                    """)
    void isToldByTheFormOfItsLines(String lines, String what) {
        assertThat(like(lines.replace(';', '\n'))).contains(what);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dear all, the mail is down.",
                "Set the table from left to right, please.",
                "From here it is far."
            })
    void isNothingWhereATextIsJustText(String text) {
        assertThat(ContentGuess.guess(text)).isEmpty();
    }

    @Test
    void saysOfBytesThatAreNothingKnownThatTheyAreNoText() {
        var bytes = new byte[4096];
        new Random(1005).nextBytes(bytes);

        assertThat(like(new String(bytes, ISO_8859_1))).contains("no text");
    }

    @Test
    void saysWhatToDo() {
        assertThat(ContentGuess.guess("%PDF-1.4").orElseThrow().advice())
                .contains("copy")
                .endsWith(".");
    }

    private static String like(String text) {
        return ContentGuess.guess(text).orElseThrow().what();
    }
}
