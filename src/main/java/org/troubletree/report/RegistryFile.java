package org.troubletree.report;

import java.util.Optional;
import org.troubletree.tree.Dword;
import org.troubletree.tree.RegistryAction;
import org.troubletree.tree.RegistryData;
import org.troubletree.tree.RegistryText;
import org.troubletree.walk.StateBefore;

/**
 * The registry files of a change, in the one format that NT 4.0 imports too: {@code REGEDIT4}, lines that end with CR and
 * LF, an empty line at the end. They hold ASCII only, so that they mean the same on a server with any code page.
 *
 * <p>A file writes the declared value and nothing else: a key or name that could not stand in it as it is gives no file.
 */
public final class RegistryFile {
    private static final String LINE_END = "\r\n";

    private RegistryFile() {}

    /** The file that makes the change; empty where its key, name or data cannot be written in this format. */
    public static Optional<String> applyFile(RegistryAction action) {
        return fileContent(action, action.data());
    }

    /** The file that writes the old data back; empty where there was no value, or where it cannot be written. */
    public static Optional<String> undoFile(RegistryAction action, StateBefore before) {
        return before instanceof StateBefore.HeldValue held ? fileContent(action, held.data()) : Optional.empty();
    }

    /** How to undo the change by hand. A value that was not there is only deleted so: no file does it on NT 4.0. */
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

    /** A minus behind the bracket would delete the key, a bracket would end it. */
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
