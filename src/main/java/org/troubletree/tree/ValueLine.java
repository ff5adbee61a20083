package org.troubletree.tree;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A registry value in one line of a registry export ({@code "Name"=dword:00000005}) or of the output of {@code reg
 * query} ({@code Name    REG_DWORD    0x5}).
 */
record ValueLine(String name, String type, String data) {
    private static final Pattern EXPORTED = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)+)\"=(.*)");
    private static final Pattern QUERIED = Pattern.compile("(\\S.*?)\\s+(REG_[A-Z_]+)\\s+(.*)");

    /** In characters. The name of a value has at most 255, and data on one line hardly more than 16,383. */
    private static final int LONGEST = 20_000;

    static Optional<ValueLine> of(String typed) {
        var line = typed.strip();
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        var exported = EXPORTED.matcher(line);
        if (exported.matches()) {
            return Optional.of(exported(bare(exported.group(1)), exported.group(2)));
        }
        var queried = QUERIED.matcher(line);
        return queried.matches()
                ? Optional.of(new ValueLine(queried.group(1), queried.group(2), queried.group(3)))
                : Optional.empty();
    }

    private static ValueLine exported(String name, String data) {
        return data.length() > 1 && data.startsWith("\"") && data.endsWith("\"")
                ? new ValueLine(name, "REG_SZ", bare(data.substring(1, data.length() - 1)))
                : new ValueLine(name, data.startsWith("dword:") ? "REG_DWORD" : "", data);
    }

    /** Removes the backslashes that an export puts before quotes and backslashes inside quotes. */
    private static String bare(String quoted) {
        return quoted.replaceAll("\\\\(.)", "$1");
    }

    boolean isOf(RegistryAction action) {
        return name.equalsIgnoreCase(action.value())
                && type.equals(action.data().type());
    }
}
