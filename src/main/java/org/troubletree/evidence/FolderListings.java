package org.troubletree.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The listings that dir printed, one after the other. */
final class FolderListings {
    private static final Pattern HEAD = Pattern.compile("Directory of (.{1,300})");
    private static final Pattern ROW = Pattern.compile(
            "(\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4}) {1,20}(\\d{1,2}:\\d\\d ?(?:[aApP][mM]?)?) {1,30}([\\d.,]{1,20}) (\\S.{0,254})");
    private static final Pattern SUM = Pattern.compile("([\\d.,]{1,12}) File\\(s\\).*");
    private static final int LONGEST = 600;

    /** A file: its date and time as they stand there. */
    record File(int line, String name, String date, String time) {}

    /** One listing. A summary may count more files than were pasted. */
    record Listed(int line, String folder, Map<String, File> files, Optional<Integer> sum) {
        int count() {
            return Math.max(files.size(), sum.orElse(0));
        }

        /** The oldest file, where the dates can be put in order. */
        Optional<File> oldest(DateOrder order) {
            return files.values().stream()
                    .filter(file -> order.of(file.date(), file.time()).isPresent())
                    .min(Comparator.comparing(
                            file -> order.of(file.date(), file.time()).orElseThrow()));
        }

        /** The newest file, where the dates can be put in order. */
        Optional<File> newest(DateOrder order) {
            return files.values().stream()
                    .filter(file -> order.of(file.date(), file.time()).isPresent())
                    .max(Comparator.comparing(
                            file -> order.of(file.date(), file.time()).orElseThrow()));
        }
    }

    private final List<Listed> all = new ArrayList<>();
    private int count;

    private FolderListings() {}

    static List<Listed> of(String text) {
        var listings = new FolderListings();
        text.lines().forEach(listings::take);
        return listings.all.stream()
                .filter(listed -> listed.count() > 0 || listed.sum().isPresent())
                .toList();
    }

    private void take(String line) {
        count++;
        if (line.length() > LONGEST) {
            return;
        }
        var text = line.strip();
        var head = HEAD.matcher(text);
        var row = ROW.matcher(text);
        var sum = SUM.matcher(text);
        if (head.matches()) {
            open(head.group(1).strip());
        } else if (row.matches()) {
            add(new File(count, row.group(4), row.group(1), row.group(2)));
        } else if (sum.matches()) {
            sum(Integer.parseInt("0" + sum.group(1).replaceAll("\\D", "").replaceAll("^(.{9}).*", "$1")));
        }
    }

    private void open(String folder) {
        all.add(new Listed(count, folder, new LinkedHashMap<>(), Optional.empty()));
    }

    /** A name that was listed already begins another listing of the same folder. */
    private void add(File file) {
        var key = file.name().toLowerCase(Locale.ROOT);
        if (all.isEmpty() || all.getLast().files().containsKey(key)) {
            open(all.isEmpty() ? "" : all.getLast().folder());
        }
        all.getLast().files().put(key, file);
    }

    private void sum(int files) {
        if (all.isEmpty()) {
            open("");
        }
        var last = all.removeLast();
        all.add(new Listed(last.line(), last.folder(), last.files(), Optional.of(files)));
    }
}
