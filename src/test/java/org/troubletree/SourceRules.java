package org.troubletree;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rules that are checked on the text of the sources. Each method returns the violations, most as {@code file:line}. */
record SourceRules(Path root) {
    private static final Pattern CATCHES_ALL =
            Pattern.compile("catch \\((final )?(Exception|RuntimeException|Throwable|Error)\\b.*");
    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "\\s*public (static |final |sealed |non-sealed |abstract )*(class|record|interface|enum|@interface) .*");
    private static final Pattern TYPE = Pattern.compile(
            "\\s*(?:(?:public|protected|private|static|final|sealed|non-sealed|abstract) )*(?:class|record|interface|enum|@interface) (\\w+).*");
    private static final Pattern PUBLIC_METHOD = Pattern.compile("    public [^=;]*\\(.*");
    private static final Pattern PRODUCT = Pattern.compile("\"[^\"]*Exchange[^\"]*\"");
    private static final List<String> ENGINE =
            List.of("tree", "walk", "json", "load", "lint", "event", "match", "report");

    /** Unexpected exceptions are handled in one place only, the handler for uncaught errors. */
    List<String> catchesOfEverything() {
        return violations(
                files(), lines -> index -> CATCHES_ALL.matcher(lines.get(index)).find());
    }

    /** Public types and methods must have Javadoc. */
    List<String> undocumented() {
        return violations(
                files(),
                lines -> index -> isPublic(lines.get(index))
                        && commentAbove(lines, index)
                                .noneMatch(line -> line.contains("*/") || line.contains("@Override")));
    }

    /** Product names belong into trees, so that a tree for another product needs no code. */
    List<String> productsInTheEngine() {
        return violations(
                files().filter(file ->
                        ENGINE.contains(root.relativize(file).getName(0).toString())),
                lines -> index -> PRODUCT.matcher(lines.get(index)).find()
                        && !lines.get(index).strip().startsWith("*"));
    }

    /** A search for a simple type name must find one type. Returns each repeated name with its files. */
    List<String> repeatedTypeNames() {
        var places = new TreeMap<String, List<String>>();
        files().forEach(file -> typeNames(file)
                .forEach(name -> places.computeIfAbsent(name, unseen -> new ArrayList<>())
                        .add(root.relativize(file).toString())));
        return places.entrySet().stream()
                .filter(type -> type.getValue().size() > 1)
                .map(type -> type.getKey() + ": " + String.join(", ", type.getValue()))
                .toList();
    }

    private static List<String> typeNames(Path file) {
        return lines(file).stream()
                .map(TYPE::matcher)
                .filter(Matcher::matches)
                .map(type -> type.group(1))
                .toList();
    }

    private static boolean isPublic(String line) {
        return PUBLIC_TYPE.matcher(line).matches()
                || PUBLIC_METHOD.matcher(line).matches();
    }

    private static Stream<String> commentAbove(List<String> lines, int index) {
        return IntStream.iterate(index - 1, above -> above >= 0, above -> above - 1)
                .mapToObj(lines::get)
                .takeWhile(line -> !line.isBlank() && !line.endsWith("{") && !line.endsWith(";"));
    }

    private Stream<Path> files() {
        try (var all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> violations(Stream<Path> files, LineRule rule) {
        return files.flatMap(file -> violations(file, rule)).toList();
    }

    private Stream<String> violations(Path file, LineRule rule) {
        var lines = lines(file);
        return IntStream.range(0, lines.size())
                .filter(rule.brokenAt(lines))
                .mapToObj(index -> root.relativize(file) + ":" + (index + 1));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FunctionalInterface
    private interface LineRule {
        IntPredicate brokenAt(List<String> lines);
    }
}
