package org.troubletree.evidence.registry;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The path of a registry key in the spelling of any tool. */
public record KeyPath(String text) {
    private static final Map<String, String> ROOTS = Map.of(
            "hklm", "hkey_local_machine",
            "hkcu", "hkey_current_user",
            "hku", "hkey_users",
            "hkcr", "hkey_classes_root",
            "hkcc", "hkey_current_config");
    private static final Pattern CONTROL_SET = Pattern.compile("\\\\controlset\\d{3}(?=\\\\|$)");
    private static final int MAX_LENGTH = 1024;

    /** Returns whether a line consists of a path, possibly in brackets. */
    static boolean isKeyPath(String line) {
        var path = withoutBrackets(line);
        var first = root(path);
        return path.length() <= MAX_LENGTH && (first.startsWith("hkey_") || ROOTS.containsKey(first));
    }

    /** Parses a line that consists of a path. Brackets and surrounding spaces are removed. */
    static KeyPath parse(String line) {
        return new KeyPath(withoutBrackets(line));
    }

    private static String withoutBrackets(String line) {
        var text = line.strip();
        if (text.startsWith("[") && text.endsWith("]")) {
            text = text.substring(1, text.length() - 1).strip();
        }
        return text.endsWith("\\") ? text.substring(0, text.length() - 1) : text;
    }

    private static String root(String path) {
        int end = path.indexOf('\\');
        return (end < 0 ? "" : path.substring(0, end)).toLowerCase(Locale.ROOT);
    }

    /**
     * Returns the path in a form that is equal for all spellings of a key. A numbered control set becomes the current
     * one.
     */
    public String normalized() {
        var root = root(text);
        var rest = text.substring(root.length()).toLowerCase(Locale.ROOT);
        return ROOTS.getOrDefault(root, root) + CONTROL_SET.matcher(rest).replaceFirst("\\\\currentcontrolset");
    }

    /** Returns whether the path contains the number of a control set. The system may be using another set. */
    boolean hasNumberedControlSet() {
        return CONTROL_SET.matcher(text.toLowerCase(Locale.ROOT)).find();
    }
}
