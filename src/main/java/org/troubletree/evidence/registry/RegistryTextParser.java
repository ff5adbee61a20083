package org.troubletree.evidence.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.troubletree.tree.Dword;

/**
 * Parses keys and values line by line, in all forms that registry tools write: registration files of both versions,
 * the output of {@code reg query}, the text that Regedt32 and later versions of Regedit save, and typed lines.
 */
public final class RegistryTextParser {
    private static final Pattern FIELD = Pattern.compile("(Key Name|Name|Type|Data):\\s*+(.*)");
    private static final Pattern QUERY =
            Pattern.compile("\\breg(?:\\.exe)? query +(?:\"([^\"]+)\"|(\\S+))", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_FOUND = Pattern.compile(
            "unable to find the specified registry|specified registry (?:key|value) (?:or value )?(?:was )?not found",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TYPE = Pattern.compile("(?<=[\\s:])REG_[A-Z_]{2,30}+(?=[\\s:]|$)");

    /**
     * Longer lines are ignored unless they are values of a registration file, so that a text without line breaks
     * takes linear time.
     */
    private static final int MAX_LINE_LENGTH = 2000;

    private final RegistryKeys keys = new RegistryKeys();
    private final StringBuilder fileValue = new StringBuilder();
    private int fileValueLine;
    private String name = "";
    private String type = "";
    private final List<String> dataLines = new ArrayList<>();
    private int firstDataLine;
    private int lineCount;

    private RegistryTextParser() {}

    /** Reads a registry export or the output of {@code reg query}; lines in no known form are skipped. */
    public static RegistryKeys parse(String text) {
        var lines = new RegistryTextParser();
        text.lines().forEach(lines::readLine);
        lines.finish();
        return lines.keys;
    }

    private void readLine(String line) {
        lineCount++;
        var text = line.strip();
        if (!fileValue.isEmpty()) {
            continueFileValue(text);
        } else if (text.isEmpty()) {
            closeField();
        } else if (text.startsWith("\"") || text.startsWith("@=")) {
            fileValueLine = lineCount;
            continueFileValue(text);
        } else if (KeyPath.isKeyPath(text)) {
            closeField();
            keys.beginKey(lineCount, KeyPath.parse(text));
        } else if (text.length() <= MAX_LINE_LENGTH) {
            readOtherLine(text);
        }
    }

    /**
     * Adds a line to the current value of a registration file. A backslash at the end of the line means that the
     * value continues.
     */
    private void continueFileValue(String text) {
        boolean goesOn = text.endsWith("\\") && !text.endsWith("\"\\");
        fileValue.append(goesOn ? text.substring(0, text.length() - 1) : text);
        if (!goesOn) {
            var whole = fileValue.toString();
            fileValue.setLength(0);
            parseFileValue(whole).ifPresentOrElse(keys::addValue, () -> keys.markTruncated());
        }
    }

    private Optional<RegistryValue> parseFileValue(String text) {
        if (text.startsWith("@=")) {
            return RegistryDataParser.parseFileData(fileValueLine, "(Default)", text.substring(2));
        }
        return RegistryDataParser.parseQuoted(text, 0)
                .filter(name -> text.startsWith("=", name.end()))
                .flatMap(name -> RegistryDataParser.parseFileData(
                        fileValueLine,
                        name.text(),
                        text.substring(name.end() + 1).strip()));
    }

    private void readOtherLine(String text) {
        var field = FIELD.matcher(text);
        var query = QUERY.matcher(text);
        var typed = TYPE.matcher(text);
        if (field.matches()) {
            readField(field.group(1), field.group(2));
        } else if (query.find()) {
            keys.beginKey(lineCount, KeyPath.parse(query.start(1) < 0 ? query.group(2) : query.group(1)));
        } else if (NOT_FOUND.matcher(text).find()) {
            keys.addNotFoundLine(lineCount);
        } else if (typed.find()) {
            addToolValue(text.substring(0, typed.start()), typed.group(), text.substring(typed.end()));
        } else if (!dataLines.isEmpty()) {
            dataLines.add(text);
        } else {
            readAssignment(text);
        }
    }

    private void addToolValue(String name, String type, String data) {
        keys.addValue(RegistryDataParser.parseToolData(lineCount, trimmed(name), type, trimmed(data)));
    }

    /** Removes the colons and spaces with which editors separate name, type and data. */
    private static String trimmed(String text) {
        return text.replaceAll("^[\\s:]++|[\\s:]++$", "");
    }

    /** Reads a typed line: a name, an equals sign, and a number or a text. */
    private void readAssignment(String text) {
        int equals = text.lastIndexOf('=');
        if (equals > 0) {
            var data = text.substring(equals + 1).strip();
            var type = Dword.parse(data).isPresent() ? "REG_DWORD" : "REG_SZ";
            keys.addTypedValue(RegistryDataParser.parseToolData(
                    lineCount, text.substring(0, equals).strip(), type, data));
        }
    }

    private void readField(String field, String content) {
        closeField();
        switch (field) {
            case "Key Name" ->
                keys.beginKey(
                        lineCount,
                        KeyPath.isKeyPath(content)
                                ? KeyPath.parse(content)
                                : KeyPath.parse("HKEY_LOCAL_MACHINE\\" + content));
            case "Name" -> name = content;
            case "Type" -> type = content;
            default -> {
                dataLines.add(content);
                firstDataLine = lineCount;
            }
        }
    }

    /** Ends the data of a field. A list has one line per text, until a blank line or the next field. */
    private void closeField() {
        if (!dataLines.isEmpty()) {
            keys.addValue(RegistryDataParser.parseToolData(
                    firstDataLine, name, type, String.join(type.equals("REG_MULTI_SZ") ? "\\0" : " ", dataLines)));
            dataLines.clear();
        }
    }

    private void finish() {
        closeField();
        if (!fileValue.isEmpty()) {
            keys.markTruncated();
        }
    }
}
