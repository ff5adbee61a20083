package org.troubletree.evidence.calls;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The lines of Calls.out that articles document: which thread owns a semaphore (Q254943), what a thread is stalled on
 * (Q236586), and which heap is invalid (Q197281, which describes the line but does not quote it). All other lines are
 * ignored.
 */
final class ThreadStates {
    private static final Pattern OWNS = Pattern.compile(
            "Thread (\\d{1,9}) \\(([^)]{1,30})\\) owns semaphore (\\d{1,9})(?:, created by \\(([^)]{1,30})\\))?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BUSY = Pattern.compile(
            "(\\S.{0,60}?) Busy (\\d{1,3})%(?:, stalled on ([^,]{1,80})(?:, normally services (.{1,80}))?)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HEAP =
            Pattern.compile("\\bheap\\b.{0,40}?(0x[0-9a-f]{1,8}).{0,80}\\binvalid\\b", Pattern.CASE_INSENSITIVE);
    private static final int MAX_LINE_LENGTH = 400;

    record OwnedSemaphore(int line, String thread, String name, long semaphore, String creator) {}

    /** A stalled thread, what it waits for, and its usual work. */
    record StalledThread(int line, String thread, String waitsFor, String usualWork) {}

    /** A heap that the file calls invalid. */
    record InvalidHeap(int line, String heap) {}

    private final List<OwnedSemaphore> owned = new ArrayList<>();
    private final List<StalledThread> stalled = new ArrayList<>();
    private final List<InvalidHeap> invalid = new ArrayList<>();
    private int busyLineCount;
    private int lineCount;

    private ThreadStates() {}

    static ThreadStates parse(String text) {
        var lines = new ThreadStates();
        text.lines().forEach(lines::readLine);
        return lines;
    }

    private void readLine(String line) {
        lineCount++;
        if (line.length() > MAX_LINE_LENGTH) {
            return;
        }
        var owns = OWNS.matcher(line);
        var thread = BUSY.matcher(line);
        var heap = HEAP.matcher(line);
        if (owns.find()) {
            owned.add(new OwnedSemaphore(
                    lineCount,
                    owns.group(1),
                    owns.group(2),
                    Long.parseLong(owns.group(3)),
                    stripOrEmpty(owns.group(4))));
        } else if (line.contains("%") && thread.find()) {
            busyLineCount++;
            Optional.ofNullable(thread.group(3))
                    .ifPresent(on -> stalled.add(new StalledThread(
                            lineCount, thread.group(1).strip(), on.strip(), stripOrEmpty(thread.group(4)))));
        } else if (heap.find()) {
            invalid.add(new InvalidHeap(lineCount, heap.group(1)));
        }
    }

    private static String stripOrEmpty(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    boolean isEmpty() {
        return owned.isEmpty() && busyLineCount == 0 && invalid.isEmpty();
    }

    /** Returns the owned semaphore with the highest number. */
    Optional<OwnedSemaphore> highestOwned() {
        return owned.stream().max(Comparator.comparingLong(OwnedSemaphore::semaphore));
    }

    /** Returns the owned semaphores grouped by thread. */
    Map<String, List<OwnedSemaphore>> ownedByThread() {
        var threads = new LinkedHashMap<String, List<OwnedSemaphore>>();
        owned.forEach(
                each -> threads.computeIfAbsent(each.thread() + " (" + each.name() + ")", key -> new ArrayList<>())
                        .add(each));
        return threads;
    }

    List<OwnedSemaphore> owned() {
        return owned;
    }

    List<StalledThread> stalled() {
        return stalled;
    }

    List<InvalidHeap> invalid() {
        return invalid;
    }

    /** Returns the number of lines that state how busy a thread is. */
    int busyLineCount() {
        return busyLineCount;
    }

    int lineCount() {
        return lineCount;
    }
}
