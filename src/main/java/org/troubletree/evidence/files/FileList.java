package org.troubletree.evidence.files;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files that a text names. The version may follow the name on its line, or be on a later line, as on the Version
 * tab of the explorer. If a file is named several times with a version, the last one counts.
 */
final class FileList {
    private static final Pattern NAME = Pattern.compile("(?<![\\w.$~-])[\\w$~-]{1,60}+\\.[A-Za-z]\\w{0,3}+(?![\\w.])");

    /** Longer lines are ignored, so that a text without line breaks takes linear time. */
    private static final int MAX_LINE_LENGTH = 1000;

    /** A file in the text, with its version if one is shown. */
    record ListedFile(int line, String name, Optional<FileVersion> version) {}

    private final Map<String, ListedFile> files = new LinkedHashMap<>();
    private Optional<ListedFile> last = Optional.empty();
    private int lineCount;

    private FileList() {}

    static Map<String, ListedFile> parse(String text) {
        var lines = new FileList();
        text.lines().forEach(lines::readLine);
        return lines.files;
    }

    static String nameKey(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private void readLine(String line) {
        lineCount++;
        if (line.length() > MAX_LINE_LENGTH) {
            return;
        }
        var version = FileVersion.findFirst(line);
        var name = NAME.matcher(line);
        if (name.find()) {
            last = Optional.of(new ListedFile(lineCount, lastName(name), version));
            last.ifPresent(this::put);
        } else if (version.isPresent()) {
            last.filter(file -> file.version().isEmpty())
                    .map(file -> new ListedFile(lineCount, file.name(), version))
                    .ifPresent(file -> {
                        put(file);
                        last = Optional.of(file);
                    });
        }
    }

    /** Returns the last name in the line: in a path or a row the file's own name comes last. */
    private static String lastName(Matcher names) {
        var name = names.group();
        while (names.find()) {
            name = names.group();
        }
        return name;
    }

    private void put(ListedFile file) {
        files.merge(nameKey(file.name()), file, (before, now) -> now.version().isPresent() ? now : before);
    }
}
