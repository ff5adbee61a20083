package org.troubletree.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The time is linear in the length of the text, also for the worst input of each form. */
class LinearTimeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "||Error_5_|",
                "||Error_5a_|",
                "||Source:_Error_5_Error_5_Error_5_Error_5_Error_5_Error_5_Error_5_Error_5_Error_5_Error_5_Error_5_Error_5_"
                        + "Error_5_Error_5_Error_5_Error_5_Error_5_Error_5_Error_5_Error_5_Error_5_Error_5_Error_5_Error_5_"
                        + "Error_5_Error_5_Error_5_Error_5_|",
                "|_|Event_ID:_5_Source:_x_|",
                "|_|Source:_x_|",
                "-_|_|Error_5_|",
                "Event_ID:_5_Source:_x|_|Error_5_|",
                "||Event_ID:_0x5_Source:_x_Type:_y_|",
                "||Event_ID:_5_Source:_x_Description:_y_|",
                "||Source:~|",
                "||Source:~~|",
                "||Event~|",
                "||Event~ID:_5~Event~Source:_x~|",
                "||Event_ID:_5~|",
                "||Description:_|",
                "||ID_5_A_B_C_D_E_F_G_H_|",
                "Event_ID_5_||A_|",
                "Event_ID:_||(((|5",
                "||Date:_1/1/99_Time:_1:1_|",
                "Event_ID:_5~Date:_||1/1/9_|~",
            })
    void ofLabels(String parts) {
        assertLinear(parts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "|_|Event_ID:_5_Source:_x~|",
                "Event_ID:_5~Source:_x~Description:_y~||a.~~|",
                "Event_ID:_5~Source:_x~Description:_y~||CAUSES~|",
                "Event_ID:_5~Source:_x~Description:_y~|a|CAUSES~|",
                "Event_ID:_5~Source:_x~Description:_y~||=====~|",
                "Event_ID:_5~Source:_x~Description:_y~|_|~A~|",
                "Event_ID:_5~Source:_x~Description:_y~||0000:_00_00_00_00_00_00_00_00~|",
                "Event_ID:_5~Source:_x~Description:_y~0000:_00|_|_|x",
            })
    void ofDescriptions(String parts) {
        assertLinear(parts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "||<Event_|",
                "||<Event_><EventID>5|",
                "||Event_ID:_0x5_Source:_x_Type:_y_|<Event_>",
                "Log_Name:_x~Event_ID:_5~Description:_y~Event_Xml:|a|~<Event_Event_ID:_0x5_Source:_x_Description:_z_|",
                "<Event_><EventID>5</EventID><EventData>||a</Data>|",
                "||<Event_><EventID>5</EventID><Provider_Name='|",
                "<Event_><EventID>5</EventID><Binary>||00|</Binary>",
                "||<EventID>|",
                "||-_System~|",
                "-_System~||[Name]_|",
                "||-_System~[_Name]_a~|",
            })
    void ofXml(String parts) {
        assertLinear(parts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Date,Time,Source,Event,Description~||1/1/99,1:01,A,5,\"a~|",
                "Date,Time,Source,Event,Description~||1/1/99,1:01,A,5,\"\"\"\"~|",
                "Date,Time,Source,Event,Description~\"||\"\",\"\"~|",
                "Date,Time,Source,Event,Description~||\"\",|",
                "||Date,Time,Source,Event,Description~|",
                "a~||--_|",
                "||--_--~|",
                "||1/1/99^1:01^A^Error^None^5^u^c^d~|",
                "||1/1/99_1:01:01_a__Error__1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1~|",
                "||1/1/99_1:01:01_A_None_A_None_A_None_A_None_A_None_A_None_A_None_A_None_A_None_A_None_A_None_A_None_A_None~|",
                "||1/1/99_1:01:01_1_1_1_a_|",
                "1/1/99_1:01:01_1_1_1_a|_|_|b",
                "[1]_x~___Type:_a|_|_|b",
                "||[1]_x~___Type:_a~|",
            })
    void ofRows(String parts) {
        assertLinear(parts);
    }

    /** A row below a very large number of columns. */
    @Test
    void ofRowsUnderATableWithoutEnd() {
        Effort.assertLinear(
                length -> "date event " + "a ".repeat(length / 8) + "\n---- ----- " + "-- ".repeat(length / 12) + "\n"
                        + "1/1/99 5 x y\n".repeat(length / 26),
                EventText::read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "||Message_:_a~|",
                "||Message_:_a~~|",
                "Message_:_a~||___a~|",
                "||Event[1]:~Event_ID:_3~|",
                "||The_description_for_Event_ID_(_5_)_in_Source_(_|",
                "||event_5_from_A_|",
                "||event_5_from_A~~|",
                "||message_NMI4283:_a~|",
                "||4116~|",
                "||4116~~|",
                "||&|",
                "||>|",
                "||>~|",
                "||*|",
                "||:|",
                "||1|",
                "||^|",
                "||_|",
                "||~|",
                "||a|",
                "||The_error_0x8004011d_occurred_while_trying_to_|",
            })
    void ofAllElse(String parts) {
        assertLinear(parts);
    }

    /** A file in which every eight bytes look like the beginning of a long record. */
    @Test
    void ofLogFilesFullOfBeginnings() {
        Effort.assertLinear(
                length -> {
                    var file = ByteBuffer.allocate(length / 8 * 8).order(ByteOrder.LITTLE_ENDIAN);
                    file.putInt(48).putInt(0x654C664C);
                    while (file.hasRemaining()) {
                        file.putInt(1 << 18).putInt(0x654C664C);
                    }
                    return new String(file.array(), StandardCharsets.ISO_8859_1);
                },
                file -> assertThat(EventText.decode(file.getBytes(StandardCharsets.ISO_8859_1)))
                        .isEmpty());
    }

    private static void assertLinear(String parts) {
        Effort.assertLinear(Repeated.of(parts), EventText::read);
    }
}
