package org.troubletree.evidence.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegistryDataParserTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dword:00000014 | REG_DWORD | 0x14 (20)",
                "DWORD:FFFFFFFF | REG_DWORD | 0xffffffff (4294967295)",
                "hex(4):14,00,00,00 | REG_DWORD | 0x14 (20)",
                "hex(4):14 | REG_DWORD | 0x14 (20)",
                "\"C:\\\\Pumps\" | REG_SZ | “C:\\Pumps”",
                "\"say \\\"hello\\\"\" | REG_SZ | “say \"hello\"”",
                "\"\" | REG_SZ | “”",
                "hex(2):25,74,25,00 | REG_EXPAND_SZ | “%t%”",
                "hex(1):41,00,42,00,00,00 | REG_SZ | “AB”",
                "hex(7):61,00,62,00,00 | REG_MULTI_SZ | “a”, “b”",
                "hex(7): | REG_MULTI_SZ | empty",
                "hex:01,ff | REG_BINARY | “01 ff”",
                "hex(b):01,00 | REG_QWORD | “01 00”",
                "hex(99):01 | REG_BINARY | “01”"
            })
    void readsDataOfRegistrationFiles(String data, String type, String shown) {
        assertThat(RegistryDataParser.parseFileData(3, "Name", data)).hasValueSatisfying(value -> {
            assertThat(value.line()).isEqualTo(3);
            assertThat(value.type()).isEqualTo(type);
            assertThat(value.shown()).isEqualTo(shown);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "dword:14",
                "dword:0000001g",
                "\"open",
                "\"a\"b",
                "hex",
                "hex:1",
                "hex:0g",
                "hex:01,002",
                "14"
            })
    void refusesIncompleteData(String data) {
        assertThat(RegistryDataParser.parseFileData(1, "Name", data)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "REG_DWORD | 0x14 | 0x14 (20)",
                "REG_DWORD | 0x00000014 (20) | 0x14 (20)",
                "REG_DWORD | 20 | 0x14 (20)",
                "REG_DWORD | many | “many”",
                "REG_SZ | 20 | “20”",
                "REG_MULTI_SZ | a\\0b\\0\\0 | “a”, “b”",
                "REG_MULTI_SZ | a; b | “a”, “b”"
            })
    void readsDataThatAToolPrints(String type, String data, String shown) {
        var value = RegistryDataParser.parseToolData(1, "Name", type, data);

        assertThat(value.type()).isEqualTo(type);
        assertThat(value.shown()).isEqualTo(shown);
    }
}
