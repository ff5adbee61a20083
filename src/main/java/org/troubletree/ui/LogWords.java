package org.troubletree.ui;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.troubletree.log.Progress;
import org.troubletree.log.RepeatedEvent;
import org.troubletree.log.ScannedLog;
import org.troubletree.log.ScannedLog.Extent;

/** The sentences about a long log file. */
record LogWords(LogFile file, ScannedLog log) {
    private static final int MEGABYTE = 1_000_000;
    private static final int MOST_REPEATS = 3;

    static String progress(LogFile file, Progress reached) {
        return "%,d of %,d MB, %,d events".formatted(reached.bytes() / MEGABYTE, megabytes(file), reached.events());
    }

    static String name(LogFile file) {
        return "%s, %,d MB".formatted(file.name(), megabytes(file));
    }

    private static long megabytes(LogFile file) {
        return file.bytes() / MEGABYTE;
    }

    private boolean isWhole() {
        return log.extent() == Extent.WHOLE;
    }

    /** The file and how much of it was read. */
    String extent() {
        return isWhole()
                ? "%s, all of which was read".formatted(name(file))
                : "%s, of which only the first %,d MB were read".formatted(name(file), read());
    }

    private long read() {
        return log.progress().bytes() / MEGABYTE;
    }

    /** Which lines are shown, and whether all were read. */
    String shown(int lines) {
        return isWhole()
                ? "%s. The first %,d lines of %,d are shown; all were read. "
                        .formatted(name(file), lines, log.progress().lines())
                : "%s. Partial: you stopped at %,d MB. The first %,d lines of %,d read are shown. "
                        .formatted(name(file), read(), lines, log.progress().lines());
    }

    /** The number of events, and which repeat most. */
    String events() {
        var repeats = repeats();
        return (isWhole() ? "%,d events" : "Partial: %,d events")
                        .formatted(log.progress().events())
                + (repeats.isEmpty() ? "" : ", " + repeats);
    }

    /** The numbers of the events that occur more often than they are listed, most frequent first. */
    String repeats() {
        var times = new LinkedHashMap<String, Long>();
        log.repeats().forEach(repeat -> times.merge(number(repeat), repeat.count(), Long::sum));
        return times.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_REPEATS)
                .map(entry -> "%s %,d times".formatted(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String number(RepeatedEvent repeat) {
        var id = repeat.first().id();
        return id.isPresent()
                ? Integer.toString(id.getAsInt())
                : repeat.first().source().orElse("no number");
    }
}
