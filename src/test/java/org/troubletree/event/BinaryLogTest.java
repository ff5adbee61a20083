package org.troubletree.event;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BinaryLogTest {
    private static final int HEADER = 48;

    private static byte[] log(byte[]... records) {
        int length = HEADER
                + Arrays.stream(records).mapToInt(record -> record.length).sum();
        var log = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        log.putInt(HEADER).putInt(0x654C664C).position(HEADER);
        Arrays.stream(records).forEach(log::put);
        return log.array();
    }

    /** Returns a record of 2000-05-08 02:15:54 UTC with two strings and eight bytes of data. */
    private static byte[] record(int number, int id) {
        var names = "MSExchangeIMC\0SERVER\0".getBytes(UTF_16LE);
        var strings = "10002\0a line\r\nbelow\0".getBytes(UTF_16LE);
        int data = 56 + names.length + strings.length;
        int length = (data + 8 + 4 + 3) / 4 * 4;
        var record = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        record.putInt(length)
                .putInt(0x654C664C)
                .putInt(number)
                .putInt(957752154)
                .putInt(957752154);
        record.putInt(0xC0040000 | id)
                .putShort((short) 1)
                .putShort((short) 2)
                .putInt(4)
                .putInt(0);
        record.putInt(56 + names.length).putInt(0).putInt(0).putInt(8).putInt(data);
        record.put(names).put(strings).putInt(0x00050074).putInt(0x8007000E);
        record.putInt(length - 4, length);
        return record.array();
    }

    private static List<Event> read(byte[] log) {
        return EventText.read(EventText.decode(log)).events();
    }

    @Test
    void readsNumberSourceTimeStringsAndData() {
        var event = read(log(record(1, 4116))).getFirst();
        assertThat(event.id()).hasValue(4116);
        assertThat(event.source()).hasValue("MSExchangeIMC");
        assertThat(event.type()).hasValue("Error");
        assertThat(event.computer()).hasValue("SERVER");
        assertThat(event.time()).hasValue("2000-05-08T02:15:54Z");
        assertThat(event.description()).contains("10002, a line below");
        assertThat(event.data()).containsExactly("0x00050074", "0x8007000e");
    }

    @Test
    void putsTheOldestFirstWhereTheRingHasTurned() {
        var old = record(1, 4001);
        var turned = log(record(3, 4003), old, record(2, 4002));
        assertThat(read(turned).stream().map(event -> event.id().orElse(0))).containsExactly(4001, 4002, 4003);
    }

    @Test
    void joinsARecordThatGoesOnBehindTheHeader() {
        var torn = record(1, 4001);
        var end = Arrays.copyOfRange(torn, 40, torn.length);
        var begin = Arrays.copyOf(torn, 40);
        assertThat(read(log(end, record(2, 4002), begin)).stream()
                        .map(event -> event.id().orElse(0)))
                .containsExactly(4001, 4002);
    }

    @Test
    void givesRecordByRecordInTheOrderOfAFileLargerThanWhatIsHeldOfIt() throws IOException {
        var record = record(9, 4009);
        var torn = record(1, 4001);
        var end = Arrays.copyOfRange(torn, 40, torn.length);
        int count = (8 << 20) / record.length;
        var log = log(end, record(2, 4002), repeated(record, count), Arrays.copyOf(torn, 40));
        var binary = new BinaryLog(new ByteArrayInputStream(log));

        assertThat(id(binary.nextText())).isEqualTo(4002);
        for (int at = 0; at < count; at++) {
            assertThat(id(binary.nextText())).isEqualTo(4009);
        }
        assertThat(id(binary.nextText())).isEqualTo(4001);
        assertThat(binary.nextText()).isEmpty();
    }

    private static byte[] repeated(byte[] record, int count) {
        var all = ByteBuffer.allocate(record.length * count);
        for (int at = 0; at < count; at++) {
            all.put(record);
        }
        return all.array();
    }

    private static int id(Optional<String> text) {
        return Integer.parseInt(text.orElseThrow().split("Event ID:\t|\nDate", 3)[1]);
    }

    @Test
    void readsWhatIsThereOfAFileThatWasCutOff() {
        var log = log(record(1, 4001), record(2, 4002), record(3, 4003));
        assertThat(read(Arrays.copyOf(log, log.length - 50))).hasSize(2);
    }

    @Test
    void takesAnyBytesBehindTheHeader() {
        var random = new Random(4);
        for (int round = 0; round < 500; round++) {
            var log = log(record(1, 4001), record(2, 4002), record(3, 4003));
            for (int hit = 0; hit < 40; hit++) {
                log[HEADER + random.nextInt(log.length - HEADER)] = (byte) random.nextInt(256);
            }
            assertThat(read(Arrays.copyOf(log, HEADER + random.nextInt(log.length - HEADER))))
                    .hasSizeLessThan(20);
        }
    }
}
