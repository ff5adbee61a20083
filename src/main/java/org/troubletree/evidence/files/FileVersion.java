package org.troubletree.evidence.files;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The version of a file: four numbers, compared one by one. The first two numbers are the branch. */
record FileVersion(List<Integer> parts) {
    private static final Pattern FOUR_NUMBERS = Pattern.compile("(?<![\\d.])(\\d{1,5}(?:\\.\\d{1,5}){3})(?![\\d.])");
    private static final int BRANCH_PARTS = 2;

    /** Returns the first version in a line. Only four numbers are a version; three may be a date or a size. */
    static Optional<FileVersion> findFirst(String line) {
        var found = FOUR_NUMBERS.matcher(line);
        return found.find() ? Optional.of(fromDigits(found.group(1))) : Optional.empty();
    }

    /** Parses a text that contains only a version. */
    static Optional<FileVersion> parse(String text) {
        return FOUR_NUMBERS.matcher(text).matches() ? Optional.of(fromDigits(text)) : Optional.empty();
    }

    private static FileVersion fromDigits(String text) {
        return new FileVersion(
                Arrays.stream(text.split("\\.", -1)).map(Integer::valueOf).toList());
    }

    boolean hasSameBranch(FileVersion other) {
        return branch().equals(other.branch());
    }

    /** Returns the first two numbers. */
    String branch() {
        return joined(parts.subList(0, BRANCH_PARTS));
    }

    /** Returns less than 0 if this version is older than the other, more than 0 if it is newer. */
    int compareNumbers(FileVersion other) {
        return Arrays.compare(numbers(), other.numbers());
    }

    private int[] numbers() {
        return parts.stream().mapToInt(Integer::intValue).toArray();
    }

    @Override
    public String toString() {
        return joined(parts);
    }

    private static String joined(List<Integer> parts) {
        return parts.stream().map(String::valueOf).collect(Collectors.joining("."));
    }
}
