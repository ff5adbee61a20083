package org.troubletree.evidence.folder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The folder listings in the output of the command dir, in the order of the text. */
final class DirOutput {
    private static final Pattern HEADING = Pattern.compile("Directory of (.{1,300})");
    private static final Pattern ROW = Pattern.compile(
            "(\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4}) {1,20}(\\d{1,2}:\\d\\d ?(?:[aApP][mM]?)?) {1,30}([\\d.,]{1,20}) (\\S.{0,254})");
    private static final Pattern SUMMARY = Pattern.compile("([\\d.,]{1,12}) File\\(s\\).*");
    private static final int MAX_LINE_LENGTH = 600;

    /** A file, with its date and time as written. */
    record DirEntry(int line, String name, String date, String time) {}

    /** The listing of one folder. Its summary line may count more files than the text contains. */
    record FolderListing(int line, String folder, Map<String, DirEntry> files, Optional<Integer> summaryCount) {
        int count() {
            return Math.max(files.size(), summaryCount.orElse(0));
        }

        /** Returns the oldest file with a valid date. */
        Optional<DirEntry> oldest(DateOrder order) {
            return files.values().stream()
                    .filter(file -> order.parse(file.date(), file.time()).isPresent())
                    .min(Comparator.comparing(
                            file -> order.parse(file.date(), file.time()).orElseThrow()));
        }

        /** Returns the newest file with a valid date. */
        Optional<DirEntry> newest(DateOrder order) {
            return files.values().stream()
                    .filter(file -> order.parse(file.date(), file.time()).isPresent())
                    .max(Comparator.comparing(
                            file -> order.parse(file.date(), file.time()).orElseThrow()));
        }
    }

    private final List<FolderListing> listings = new ArrayList<>();
    private int lineCount;

    private DirOutput() {}

    static List<FolderListing> parse(String text) {
        var listings = new DirOutput();
        text.lines().forEach(listings::readLine);
        return listings.listings.stream()
                .filter(listed -> listed.count() > 0 || listed.summaryCount().isPresent())
                .toList();
    }

    private void readLine(String line) {
        lineCount++;
        if (line.length() > MAX_LINE_LENGTH) {
            return;
        }
        var text = line.strip();
        var head = HEADING.matcher(text);
        var row = ROW.matcher(text);
        var sum = SUMMARY.matcher(text);
        if (head.matches()) {
            beginListing(head.group(1).strip());
        } else if (row.matches()) {
            addFile(new DirEntry(lineCount, row.group(4), row.group(1), row.group(2)));
        } else if (sum.matches()) {
            setSummaryCount(
                    Integer.parseInt("0" + sum.group(1).replaceAll("\\D", "").replaceAll("^(.{9}).*", "$1")));
        }
    }

    private void beginListing(String folder) {
        listings.add(new FolderListing(lineCount, folder, new LinkedHashMap<>(), Optional.empty()));
    }

    /** Adds a file. A name that is already in the current listing begins another listing of the same folder. */
    private void addFile(DirEntry file) {
        var key = file.name().toLowerCase(Locale.ROOT);
        if (listings.isEmpty() || listings.getLast().files().containsKey(key)) {
            beginListing(listings.isEmpty() ? "" : listings.getLast().folder());
        }
        listings.getLast().files().put(key, file);
    }

    private void setSummaryCount(int files) {
        if (listings.isEmpty()) {
            beginListing("");
        }
        var last = listings.removeLast();
        listings.add(new FolderListing(last.line(), last.folder(), last.files(), Optional.of(files)));
    }
}
