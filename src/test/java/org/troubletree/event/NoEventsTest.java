package org.troubletree.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts with words and numbers that also occur in events, but without events. */
class NoEventsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bug ID: 4116|Type: defect|Source: customer|Category: screens|Date: 5/8/2000|Description: It is grey.",
                "Type: urgent|Source: a call|Category: mail|Computer: PC17|User: several",
                "Dear Ann,||the hall is called 1005. Ring|4116",
                "4284 B85A F9E1 B83D F1BD  A942 F5BE 8B26 7C6A 406D",
                "Date,Time,Event,Lane,Swimmer|5/8/2000,9:00,12,4,Ann|5/8/2000,9:05,13,5,Bob",
                "5/8/2000,9:00,12,4,Ann,1:02.33|5/8/2000,9:05,13,5,Bob,1:05.10",
                "ERROR 1005 (HY000): Can't create table 'x' (errno: 1478)",
                "'code' = '1005'; 'message' = 'Error 1005[restore]: This was not registered.'",
                "2026-05-21 12:35:01 [error] 1005#1005: *4116 open() failed (2: No such file)",
                "main.c(1005) : error C4116: unnamed type|main.c:42:7: warning: unused 'source'",
                "2020-05-08 16:00:06,123 ERROR [main] com.example.Server - Error 1005: no|\tat com.example.Server.start(S.java:4116)",
                "12:34:56 192.0.2.4 - GET /x.png ID=2ec4b8ad 80 - 200 0 0 53175 871 46",
                "Smith, Ann   4116|Jones, Bob   9405|Error, Terry 1005",
                "4116|9405|1005|4094|17",
                "5/8/2000 4116 Office supplies 1005 45.00|5/9/2000 4117 Error correction 1006 12.00"
            })
    void showNone(String text) {
        assertThat(EventText.read(text.replace('|', '\n')).events()).isEmpty();
    }
}
