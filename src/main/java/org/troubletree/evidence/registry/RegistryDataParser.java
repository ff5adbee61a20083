package org.troubletree.evidence.registry;

import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.troubletree.tree.Dword;

/** Parses the data of a registry value as tools write it. */
final class RegistryDataParser {
    private static final Map<String, String> TYPE_BY_NUMBER = Map.of(
            "", "REG_BINARY",
            "0", "REG_NONE",
            "1", "REG_SZ",
            "2", "REG_EXPAND_SZ",
            "3", "REG_BINARY",
            "4", "REG_DWORD",
            "7", "REG_MULTI_SZ",
            "b", "REG_QWORD");
    private static final Charset SINGLE_BYTE = Charset.forName("windows-1252");

    /** Maximum length of data in characters, far above that of any value a check looks for. */
    private static final int MAX_DATA_LENGTH = 300_000;

    private RegistryDataParser() {}

    /** Parses data of a registration file, such as {@code dword:00000014}, {@code "text"} or {@code hex(7):61,00}. */
    static Optional<RegistryValue> parseFileData(int line, String name, String data) {
        if (data.startsWith("\"")) {
            return parseQuoted(data, 0)
                    .filter(text -> text.end() == data.length())
                    .map(text -> RegistryValue.ofTexts(line, name, "REG_SZ", List.of(text.text())));
        }
        var lower = data.toLowerCase(Locale.ROOT);
        if (lower.startsWith("dword:")) {
            return lower.length() == 14
                    ? Dword.parse(lower).map(number -> RegistryValue.ofNumber(line, name, number))
                    : Optional.empty();
        }
        int colon = lower.indexOf(':');
        return lower.startsWith("hex") && colon > 0
                ? parseHexBytes(lower.substring(colon + 1, Math.min(MAX_DATA_LENGTH, lower.length())))
                        .flatMap(bytes -> valueOfBytes(line, name, typeNumber(lower, colon), bytes))
                : Optional.empty();
    }

    private static String typeNumber(String data, int colon) {
        return data.substring(3, colon).replaceAll("[()]", "");
    }

    private static Optional<RegistryValue> valueOfBytes(int line, String name, String number, byte[] bytes) {
        var type = TYPE_BY_NUMBER.getOrDefault(number, "REG_BINARY");
        return Optional.of(
                switch (type) {
                    case "REG_DWORD" -> valueOfDword(line, name, bytes);
                    case "REG_SZ", "REG_EXPAND_SZ", "REG_MULTI_SZ" ->
                        RegistryValue.ofTexts(line, name, type, decodeTexts(bytes));
                    default ->
                        RegistryValue.ofTexts(
                                line,
                                name,
                                type,
                                List.of(HexFormat.ofDelimiter(" ").formatHex(bytes)));
                });
    }

    private static RegistryValue valueOfDword(int line, String name, byte[] bytes) {
        long number = 0;
        for (int i = Math.min(4, bytes.length) - 1; i >= 0; i--) {
            number = (number << 8) | (bytes[i] & 0xFF);
        }
        return RegistryValue.ofNumber(line, name, new Dword(number));
    }

    /**
     * Decodes texts. Version 5.00 writes two bytes per character, REGEDIT4 one. A zero as the second byte identifies
     * two.
     */
    private static List<String> decodeTexts(byte[] bytes) {
        boolean isWide = bytes.length > 1 && bytes[1] == 0 && bytes.length % 2 == 0 && bytes[0] != 0;
        return splitNonEmpty(new String(bytes, isWide ? UTF_16LE : SINGLE_BYTE), "\0");
    }

    private static List<String> splitNonEmpty(String text, String separator) {
        return Arrays.stream(text.split(separator, -1))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static Optional<byte[]> parseHexBytes(String digits) {
        var bytes = new ByteArrayOutputStream(digits.length() / 3 + 1);
        for (var digit : digits.split(",", -1)) {
            var two = digit.strip();
            if (two.length() == 2 && HexFormat.isHexDigit(two.charAt(0)) && HexFormat.isHexDigit(two.charAt(1))) {
                bytes.write(HexFormat.fromHexDigits(two));
            } else if (!two.isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.of(bytes.toByteArray());
    }

    /**
     * Parses data that follows the name of its type, as {@code reg query} and the editors print it: {@code REG_DWORD
     * 0x14}.
     */
    static RegistryValue parseToolData(int line, String name, String type, String data) {
        var number = type.equals("REG_DWORD") ? parseDword(data) : Optional.<Dword>empty();
        return number.map(found -> RegistryValue.ofNumber(line, name, found))
                .orElseGet(() -> RegistryValue.ofTexts(
                        line,
                        name,
                        type,
                        type.equals("REG_MULTI_SZ") ? splitNonEmpty(data, "\\\\0| ?; ?") : List.of(data)));
    }

    /** Parses a number. The editors write {@code 0x00000014 (20)}; the part in brackets is ignored. */
    private static Optional<Dword> parseDword(String data) {
        int aside = data.indexOf('(');
        return Dword.parse(aside > 0 ? data.substring(0, aside) : data);
    }

    /** A text in quotes, and the index after the closing quote. */
    record QuotedText(String text, int end) {}

    /** Parses the text in quotes that begins at an index. A backslash escapes the next character. */
    static Optional<QuotedText> parseQuoted(String line, int from) {
        var text = new StringBuilder();
        for (int i = from + 1; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                return Optional.of(new QuotedText(text.toString(), i + 1));
            }
            if (c == '\\' && i + 1 < line.length()) {
                i++;
            }
            text.append(line.charAt(i));
        }
        return Optional.empty();
    }
}
