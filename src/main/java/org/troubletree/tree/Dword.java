package org.troubletree.tree;

import java.util.Optional;
import java.util.regex.Pattern;

/** A {@code REG_DWORD}: a number from 0 to 4294967295. */
public record Dword(long number) implements RegistryData {
    private static final long MOST = 0xFFFF_FFFFL;
    private static final Pattern HEXADECIMAL =
            Pattern.compile("(?:0x|dword:)([0-9a-f]{1,8})", Pattern.CASE_INSENSITIVE);
    private static final Pattern SHOWN = Pattern.compile("(0[xX][0-9a-fA-F]{1,8}) \\(([0-9]{1,10})\\)");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,10}");

    /** Refuses a number that does not fit 32 bits. */
    public Dword {
        if (number < 0 || number > MOST) {
            throw new IllegalArgumentException("a REG_DWORD is a number from 0 to " + MOST + ", not " + number);
        }
    }

    /**
     * Parses a number as people write it: {@code 0x14}, {@code 20}, {@code dword:00000014} or the form of {@link
     * #shown()}. Digits without a prefix are decimal.
     */
    public static Optional<Dword> parse(String typed) {
        var text = typed.strip();
        var shown = SHOWN.matcher(text);
        if (shown.matches()) {
            return parse(shown.group(1)).filter(number -> parse(shown.group(2)).equals(Optional.of(number)));
        }
        var hexadecimal = HEXADECIMAL.matcher(text);
        if (hexadecimal.matches()) {
            return Optional.of(new Dword(Long.parseLong(hexadecimal.group(1), 16)));
        }
        return DECIMAL.matcher(text).matches() && Long.parseLong(text) <= MOST
                ? Optional.of(new Dword(Long.parseLong(text)))
                : Optional.empty();
    }

    @Override
    public String type() {
        return "REG_DWORD";
    }

    @Override
    public String shown() {
        return "0x%x (%d)".formatted(number, number);
    }
}
