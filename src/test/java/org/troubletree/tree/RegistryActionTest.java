package org.troubletree.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.troubletree.tree.RegistryAction.Direction;

class RegistryActionTest {
    @ParameterizedTest
    @CsvSource({
        "RAISE, 5, false",
        "RAISE, 19, false",
        "RAISE, 20, true",
        "RAISE, 50, true",
        "LOWER, 50, false",
        "LOWER, 20, true",
        "LOWER, 5, true",
        "SET, 5, false",
        "SET, 50, false"
    })
    void refusesToMoveANumberTheWrongWay(Direction direction, long old, boolean refused) {
        assertThat(writes(new Dword(20), direction).refuses(new Dword(old))).isEqualTo(refused);
    }

    @Test
    void refusesToWriteOverDataOfAnotherType() {
        assertThat(writes(new Dword(20), Direction.SET).refuses(new RegistryText("20")))
                .isTrue();
        assertThat(writes(new RegistryText("on"), Direction.SET).refuses(new Dword(1)))
                .isTrue();
        assertThat(writes(new RegistryText("on"), Direction.SET).refuses(new RegistryText("off")))
                .isFalse();
    }

    @Test
    void readsTypedDataAsTheTypeOfItsValue() {
        assertThat(writes(new Dword(20), Direction.SET).parse("0x5")).contains(new Dword(5));
        assertThat(writes(new Dword(20), Direction.SET).parse("five")).isEmpty();
        assertThat(writes(new RegistryText("on"), Direction.SET).parse("0x5")).contains(new RegistryText("0x5"));
        assertThat(writes(new RegistryText("on"), Direction.SET).parse("\"on\""))
                .contains(new RegistryText("on"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "\"Value\"=dword:00000005, 5",
                "`    Value    REG_DWORD    0x5`, 5",
                "value\tREG_DWORD\t0x14, 20",
                "\"Other\"=dword:00000005, none",
                "Other REG_DWORD 0x5, none",
                "Value REG_SZ 5, none",
                "\"Value\"=\"5\", none",
                "\"Value\"=hex:05, none",
            })
    void readsALineOfAnExportOrAQueryThatNamesTheValue(String line, String number) {
        assertThat(writes(new Dword(20), Direction.SET).parse(line).map(data -> Long.toString(((Dword) data).number())))
                .isEqualTo(Optional.of(number).filter(some -> !some.equals("none")));
    }

    @Test
    void readsATextOfAnExportWithoutItsBackslashes() {
        assertThat(writes(new RegistryText("on"), Direction.SET).parse("\"Value\"=\"C:\\\\a \\\"b\\\"\""))
                .contains(new RegistryText("C:\\a \"b\""));
    }

    @Test
    void keepsLineBreaksOutOfText() {
        assertThat(RegistryText.parse("one\r\n[HKEY_LOCAL_MACHINE]")).isEmpty();
        assertThatThrownBy(() -> new RegistryText("one\ntwo")).hasMessageContaining("one line");
    }

    private static RegistryAction writes(RegistryData data, Direction direction) {
        return new RegistryAction("HKEY_LOCAL_MACHINE\\Key", "Value", data, Optional.empty(), direction);
    }
}
