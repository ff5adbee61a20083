package org.troubletree.load;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.troubletree.tree.Code;
import org.troubletree.tree.Problem;
import org.troubletree.tree.ReaderTerms;
import org.troubletree.tree.Rule;
import org.troubletree.tree.Symptom;

/** Collects the content of the sources. An invalid tree, or a folder that cannot be read, does not stop the others. */
final class TreeCollector {
    private static final int MOST_FILES = 10_000;

    private final List<? extends ReaderTerms> readers;
    private final TreeFiles before;
    private final Map<String, Symptom> symptoms = new LinkedHashMap<>();
    private final Map<String, TreeFile> trees = new LinkedHashMap<>();
    private final List<Code> codes = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    /** One file of a source. */
    private record CollectedItem(TreeSource source, String file) {
        String name() {
            return source.name() + "/" + file;
        }
    }

    /** {@code before} replaces what is invalid now. */
    TreeCollector(List<? extends ReaderTerms> readers, TreeFiles before) {
        this.readers = readers;
        this.before = before;
    }

    TreeFiles gather(List<TreeSource> sources) {
        var items = sources.stream().flatMap(this::items).toList();
        items.stream().filter(item -> item.file().equals(TreeFolders.SYMPTOMS)).forEach(this::takeSymptoms);
        items.stream().filter(item -> item.file().equals(TreeFolders.CODES)).forEach(this::takeCodes);
        var loader = TreeLoader.knowing(readers, List.copyOf(symptoms.values()));
        items.stream()
                .filter(item -> !TreeFolders.OTHERS.contains(item.file()))
                .forEach(item -> takeTree(item, loader));
        var linked = LinkCheck.sound(List.copyOf(trees.values()));
        problems.addAll(linked.problems());
        return new TreeFiles(linked.files(), List.copyOf(symptoms.values()), codes, problems);
    }

    private Stream<CollectedItem> items(TreeSource source) {
        try {
            var files = source.files();
            if (files.size() > MOST_FILES) {
                problem(
                        source.name(),
                        "the folder holds more than %,d trees".formatted(MOST_FILES),
                        "the rest is not read");
            }
            return files.stream().limit(MOST_FILES).map(file -> new CollectedItem(source, file));
        } catch (IOException e) {
            problem(source.name(), "the folder cannot be read", reason(e));
            return Stream.empty();
        }
    }

    private void takeSymptoms(CollectedItem item) {
        content(item).map(text -> SymptomsReader.read(item.name(), text)).ifPresent(read -> {
            (read.problems().isEmpty() ? read.symptoms() : before.symptoms())
                    .forEach(symptom -> symptoms.put(symptom.id(), symptom));
            problems.addAll(read.problems());
        });
    }

    /** Codes of a later folder are put first, so that they replace those of an earlier one. */
    private void takeCodes(CollectedItem item) {
        content(item).map(text -> CodesReader.read(item.name(), text)).ifPresent(read -> {
            codes.addAll(0, read.problems().isEmpty() ? read.codes() : before.codes());
            problems.addAll(read.problems());
        });
    }

    private void takeTree(CollectedItem item, TreeLoader loader) {
        content(item).map(text -> loader.load(item.name(), text)).ifPresent(loaded -> {
            loaded.tree()
                    .or(() -> before.file(item.name()))
                    .ifPresent(file -> trees.put(file.tree().id(), file));
            problems.addAll(loaded.problems());
        });
    }

    private Optional<byte[]> content(CollectedItem item) {
        try {
            return Optional.of(item.source().content(item.file()));
        } catch (IOException e) {
            problem(item.name(), "the file cannot be read", reason(e));
            return Optional.empty();
        }
    }

    private void problem(String file, String what, String right) {
        problems.add(new Problem(Rule.READABLE, file, 0, "", what, right));
    }

    /** The message of a file exception is often only the file's name; its type says the rest. */
    private static String reason(IOException e) {
        return switch (e) {
            case NoSuchFileException missing -> "it is not there";
            case AccessDeniedException denied -> "it may not be read";
            case NotDirectoryException file -> "it is no folder";
            default -> String.valueOf(e.getMessage());
        };
    }
}
