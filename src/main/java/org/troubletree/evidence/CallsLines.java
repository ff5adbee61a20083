package org.troubletree.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The lines of Calls.out that articles quote: who owns a semaphore (Q254943), which thread is stalled on what (Q236586), and
 * which heap is invalid (Q197281, which tells of the line without quoting it). All others are read past.
 */
final class CallsLines {
    private static final Pattern OWNS = Pattern.compile(
            "Thread (\\d{1,9}) \\(([^)]{1,30})\\) owns semaphore (\\d{1,9})(?:, created by \\(([^)]{1,30})\\))?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BUSY = Pattern.compile(
            "(\\S.{0,60}?) Busy (\\d{1,3})%(?:, stalled on ([^,]{1,80})(?:, normally services (.{1,80}))?)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HEAP =
            Pattern.compile("\\bheap\\b.{0,40}?(0x[0-9a-f]{1,8}).{0,80}\\binvalid\\b", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 400;

    /** A semaphore and the thread that owns it. */
    record Owned(int line, String thread, String name, long semaphore, String creator) {}

    /** A thread that waits, on what, and what it does otherwise. */
    record Stalled(int line, String thread, String on, String otherwise) {}

    /** A heap that is said to be invalid. */
    record Invalid(int line, String heap) {}

    private final List<Owned> owned = new ArrayList<>();
    private final List<Stalled> stalled = new ArrayList<>();
    private final List<Invalid> invalid = new ArrayList<>();
    private int busy;
    private int count;

    private CallsLines() {}

    static CallsLines of(String text) {
        var lines = new CallsLines();
        text.lines().forEach(lines::take);
        return lines;
    }

    private void take(String line) {
        count++;
        if (line.length() > LONGEST) {
            return;
        }
        var owns = OWNS.matcher(line);
        var thread = BUSY.matcher(line);
        var heap = HEAP.matcher(line);
        if (owns.find()) {
            owned.add(new Owned(
                    count, owns.group(1), owns.group(2), Long.parseLong(owns.group(3)), group(owns.group(4))));
        } else if (line.contains("%") && thread.find()) {
            busy++;
            Optional.ofNullable(thread.group(3))
                    .ifPresent(on -> stalled.add(
                            new Stalled(count, thread.group(1).strip(), on.strip(), group(thread.group(4)))));
        } else if (heap.find()) {
            invalid.add(new Invalid(count, heap.group(1)));
        }
    }

    private static String group(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    boolean isEmpty() {
        return owned.isEmpty() && busy == 0 && invalid.isEmpty();
    }

    /** The owned semaphore of the highest number. */
    Optional<Owned> highest() {
        return owned.stream().max(Comparator.comparingLong(Owned::semaphore));
    }

    /** The owned semaphores of each thread. */
    Map<String, List<Owned>> byThread() {
        var threads = new LinkedHashMap<String, List<Owned>>();
        owned.forEach(
                each -> threads.computeIfAbsent(each.thread() + " (" + each.name() + ")", key -> new ArrayList<>())
                        .add(each));
        return threads;
    }

    List<Owned> owned() {
        return owned;
    }

    List<Stalled> stalled() {
        return stalled;
    }

    List<Invalid> invalid() {
        return invalid;
    }

    /** How many lines tell how busy a thread is. */
    int busy() {
        return busy;
    }

    int count() {
        return count;
    }
}
