package org.troubletree.report;

import java.util.Optional;
import org.troubletree.tree.Dword;
import org.troubletree.tree.RegistryAction;
import org.troubletree.tree.RegistryData;
import org.troubletree.tree.RegistryText;
import org.troubletree.walk.StateBefore;

/**
 * Writes the registry files of a change, in the only format that NT 4.0 also imports: {@code REGEDIT4}, lines that
 * end with CR and LF, and an empty line at the end. The files contain only ASCII, so that they mean the same on
 * servers with any code page.
 *
 * <p>A file contains the declared value and nothing else. A key, name or text that cannot be written unchanged gives
 * no file.
 */
public final class RegistryFile {
    private static final String LINE_END = "\r\n";

    private RegistryFile() {}

    /** Returns the file that makes the change, or empty if its key, name or data cannot be written in this format. */
    public static Optional<String> applyFile(RegistryAction action) {
        return fileContent(action, action.data());
    }

    /** Returns the file that restores the old data, or empty if there was no value or the data cannot be written. */
    public static Optional<String> undoFile(RegistryAction action, StateBefore before) {
        return before instanceof StateBefore.HeldValue held ? fileContent(action, held.data()) : Optional.empty();
    }

    /**
     * Returns how to undo the change by hand. On NT 4.0 no file can delete a value, so a new value can only be
     * deleted by hand.
     */
    public static String manualUndo(RegistryAction action, StateBefore before) {
        var where = "“%s” under the key %s".formatted(action.value(), action.key());
        return switch (before) {
            case StateBefore.AbsentValue absent ->
                "There was no such value before: in the registry editor delete the value %s, and nothing else."
                        .formatted(where);
            case StateBefore.HeldValue held ->
                "In the registry editor write %s back to the value %s.".formatted(held.shown(), where);
            case StateBefore.DescribedState described -> "Bring back the state before: " + described.text();
        };
    }

    private static Optional<String> fileContent(RegistryAction action, RegistryData data) {
        var writable = isWritableKey(action.key())
                && isPrintableAscii(action.value())
                && !action.value().isEmpty()
                && isPrintableAscii(text(data));
        return writable
                ? Optional.of(String.join(
                        LINE_END,
                        "REGEDIT4",
                        "",
                        "[" + action.key() + "]",
                        quoted(action.value()) + "=" + dataText(data),
                        "",
                        ""))
                : Optional.empty();
    }

    /**
     * Returns whether a key can be written. A minus after the opening bracket would delete the key, and a bracket
     * would end it.
     */
    private static boolean isWritableKey(String key) {
        return key.startsWith("HKEY_") && isPrintableAscii(key) && key.indexOf('[') < 0 && key.indexOf(']') < 0;
    }

    private static boolean isPrintableAscii(String text) {
        return text.chars().allMatch(c -> c >= ' ' && c <= '~');
    }

    private static String text(RegistryData data) {
        return switch (data) {
            case Dword number -> "";
            case RegistryText text -> text.text();
        };
    }

    private static String dataText(RegistryData data) {
        return switch (data) {
            case Dword number -> "dword:%08x".formatted(number.number());
            case RegistryText text -> quoted(text.text());
        };
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
