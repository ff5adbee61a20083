package org.troubletree.evidence;

import org.troubletree.tree.Dword;


import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads keys and values line by line, in every form in which tools and editors of the registry write text: registration
 * files of both versions, {@code reg query}, the text that Regedt32 and later Regedit save, and typed lines.
 */
final class RegistryLines {
    private static final Pattern FIELD = Pattern.compile("(Key Name|Name|Type|Data):\\s*+(.*)");
    private static final Pattern QUERY =
            Pattern.compile("\\breg(?:\\.exe)? query +(?:\"([^\"]+)\"|(\\S+))", Pattern.CASE_INSENSITIVE);
    private static final Pattern DENIAL = Pattern.compile(
            "unable to find the specified registry|specified registry (?:key|value) (?:or value )?(?:was )?not found",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TYPE = Pattern.compile("(?<=[\\s:])REG_[A-Z_]{2,30}+(?=[\\s:]|$)");

    /** The forms with words are short; the limit keeps a text without line breaks from costing more than its length. */
    private static final int LONGEST = 2000;

    private final RegistryKeys keys = new RegistryKeys();
    private final StringBuilder open = new StringBuilder();
    private int openedAt;
    private String name = "";
    private String type = "";
    private final List<String> more = new ArrayList<>();
    private int moreAt;
    private int count;

    private RegistryLines() {}

    static RegistryKeys of(String text) {
        var lines = new RegistryLines();
        text.lines().forEach(lines::take);
        lines.end();
        return lines.keys;
    }

    private void take(String line) {
        count++;
        var text = line.strip();
        if (!open.isEmpty()) {
            goOn(text);
        } else if (text.isEmpty()) {
            closeField();
        } else if (text.startsWith("\"") || text.startsWith("@=")) {
            openedAt = count;
            goOn(text);
        } else if (KeyPath.isOne(text)) {
            closeField();
            keys.open(count, KeyPath.in(text));
        } else if (text.length() <= LONGEST) {
            words(text);
        }
    }

    /** A value in a registration file goes on behind a backslash at the end of its line. */
    private void goOn(String text) {
        boolean goesOn = text.endsWith("\\") && !text.endsWith("\"\\");
        open.append(goesOn ? text.substring(0, text.length() - 1) : text);
        if (!goesOn) {
            var whole = open.toString();
            open.setLength(0);
            fileValue(whole).ifPresentOrElse(keys::add, () -> keys.cut());
        }
    }

    private Optional<RegistryValue> fileValue(String text) {
        if (text.startsWith("@=")) {
            return RegistryType.ofFile(openedAt, "(Default)", text.substring(2));
        }
        return RegistryType.quoted(text, 0)
                .filter(name -> text.startsWith("=", name.end()))
                .flatMap(name -> RegistryType.ofFile(
                        openedAt, name.text(), text.substring(name.end() + 1).strip()));
    }

    private void words(String text) {
        var field = FIELD.matcher(text);
        var query = QUERY.matcher(text);
        var typed = TYPE.matcher(text);
        if (field.matches()) {
            field(field.group(1), field.group(2));
        } else if (query.find()) {
            keys.open(count, KeyPath.in(query.start(1) < 0 ? query.group(2) : query.group(1)));
        } else if (DENIAL.matcher(text).find()) {
            keys.deny(count);
        } else if (typed.find()) {
            typed(text.substring(0, typed.start()), typed.group(), text.substring(typed.end()));
        } else if (!more.isEmpty()) {
            more.add(text);
        } else {
            spelledOut(text);
        }
    }

    private void typed(String name, String type, String data) {
        keys.add(RegistryType.ofTyped(count, bare(name), type, bare(data)));
    }

    /** The editors part name, type and data by colons. */
    private static String bare(String text) {
        return text.replaceAll("^[\\s:]++|[\\s:]++$", "");
    }

    /** A line that a person typed: the name, an equals sign, and a number or a text. */
    private void spelledOut(String text) {
        int equals = text.lastIndexOf('=');
        if (equals > 0) {
            var data = text.substring(equals + 1).strip();
            var type = Dword.parse(data).isPresent() ? "REG_DWORD" : "REG_SZ";
            keys.addLoose(RegistryType.ofTyped(count, text.substring(0, equals).strip(), type, data));
        }
    }

    private void field(String field, String content) {
        closeField();
        switch (field) {
            case "Key Name" ->
                keys.open(
                        count,
                        KeyPath.isOne(content) ? KeyPath.in(content) : KeyPath.in("HKEY_LOCAL_MACHINE\\" + content));
            case "Name" -> name = content;
            case "Type" -> type = content;
            default -> {
                more.add(content);
                moreAt = count;
            }
        }
    }

    /** The texts of a list stand on lines of their own, up to a blank line or the next field. */
    private void closeField() {
        if (!more.isEmpty()) {
            keys.add(RegistryType.ofTyped(
                    moreAt, name, type, String.join(type.equals("REG_MULTI_SZ") ? "\\0" : " ", more)));
            more.clear();
        }
    }

    private void end() {
        closeField();
        if (!open.isEmpty()) {
            keys.cut();
        }
    }
}
