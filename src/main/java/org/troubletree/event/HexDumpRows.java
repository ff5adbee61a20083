package org.troubletree.event;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Formats the bytes of an event's data in rows of eight, as viewers print them below the description. */
final class HexDumpRows {
    private static final Pattern HEX = Pattern.compile("(?:[0-9A-Fa-f]{2}){1,256}");
    private static final Pattern DECIMAL = Pattern.compile("\\{(\\d{1,3}(?:, ?\\d{1,3}){0,255}+)(?:\\.\\.\\.)?\\}?");
    private static final int ROW = 8;

    private HexDumpRows() {}

    /**
     * Formats hex digits without blanks ({@code 74000500}) or decimal numbers in braces ({@code {116, 0, 5, 0}}).
     * Returns an empty text for anything else.
     */
    static String format(String written) {
        var value = written.strip();
        var decimal = DECIMAL.matcher(value);
        if (decimal.matches()) {
            return rows(List.of(decimal.group(1).split(", ?", -1)).stream()
                    .map(number -> "%02x".formatted(Integer.parseInt(number)))
                    .toList());
        }
        return HEX.matcher(value).matches()
                ? rows(IntStream.range(0, value.length() / 2)
                        .mapToObj(at -> value.substring(2 * at, 2 * at + 2))
                        .toList())
                : "";
    }

    private static String rows(List<String> bytes) {
        return IntStream.iterate(0, from -> from < bytes.size(), from -> from + ROW)
                .mapToObj(from -> "%04x: ".formatted(from)
                        + String.join(" ", bytes.subList(from, Math.min(bytes.size(), from + ROW))))
                .collect(Collectors.joining("\n", "\nData:\n", ""));
    }
}
