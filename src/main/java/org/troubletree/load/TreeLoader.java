package org.troubletree.load;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.troubletree.json.Json;
import org.troubletree.json.JsonObject;
import org.troubletree.json.JsonReader;
import org.troubletree.json.ReadJson;
import org.troubletree.json.SyntaxProblem;
import org.troubletree.load.form.JsonLocation;
import org.troubletree.load.form.Problems;
import org.troubletree.load.form.SafeQuote;
import org.troubletree.tree.Problem;
import org.troubletree.tree.ReaderTerms;
import org.troubletree.tree.Rule;
import org.troubletree.tree.Symptom;
import org.troubletree.tree.Tree;
import org.troubletree.tree.graph.TreeGraph;

/** Loads trees from the text of their files: a tree, or everything that is wrong with it. */
public final class TreeLoader {
    private static final String ENDING = ".json";

    private final TreeReader reader;

    private TreeLoader(TreeReader reader) {
        this.reader = reader;
    }

    /** A loader for trees that may name these evidence readers and symptoms. */
    public static TreeLoader knowing(List<? extends ReaderTerms> readers, List<Symptom> symptoms) {
        var ids = symptoms.stream().map(Symptom::id).collect(Collectors.toUnmodifiableSet());
        return new TreeLoader(new TreeReader(new LoadContext(byName(readers), ids)));
    }

    private static Map<String, ReaderTerms> byName(List<? extends ReaderTerms> readers) {
        var byName = new LinkedHashMap<String, ReaderTerms>();
        readers.forEach(reader -> byName.put(reader.name(), reader));
        return Collections.unmodifiableMap(byName);
    }

    /**
     * Loads the tree of this file. Problems name it {@code file}; the last part of the name is the tree's id and
     * {@code .json}.
     */
    public LoadResult load(String file, byte[] text) {
        return switch (JsonReader.read(text)) {
            case ReadJson.InvalidJson broken -> new LoadResult(Optional.empty(), List.of(problem(file, broken.flaw())));
            case ReadJson.ValidJson sound -> load(file, sound.value());
        };
    }

    static Problem problem(String file, SyntaxProblem flaw) {
        return new Problem(Rule.READABLE, file, flaw.line(), "", flaw.what(), flaw.right());
    }

    private LoadResult load(String file, Json whole) {
        var problems = Problems.in(file);
        var tree = reader.read(JsonLocation.top(whole, problems));
        var places = new TreePlaces(whole);
        var graph = TreeGraph.of(tree);
        checkWhole(new UncheckedTree(tree, nodes(whole), places, problems), graph, idFrom(file));
        return problems.isEmpty()
                ? new LoadResult(Optional.of(new TreeFile(file, tree, places, graph)), List.of())
                : new LoadResult(Optional.empty(), problems.list());
    }

    private static JsonObject nodes(Json whole) {
        return whole instanceof JsonObject object
                        && object.member("nodes").map(JsonObject.Member::value).orElse(whole)
                                instanceof JsonObject nodes
                ? nodes
                : Json.object().done();
    }

    private static String idFrom(String file) {
        var name = file.substring(1 + Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')));
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    private static void checkWhole(UncheckedTree draft, TreeGraph graph, String idOfFile) {
        Tree tree = draft.tree();
        if (!tree.id().isEmpty() && !tree.id().equals(idOfFile)) {
            draft.wrong(
                    Rule.FILE_NAME,
                    "id",
                    "the tree is called %s, its file %s"
                            .formatted(SafeQuote.of(tree.id()), SafeQuote.of(idOfFile + ENDING)),
                    "the id is the file's name without .json");
        }
        UniqueIds.check(draft);
        ReferenceCheck.check(draft, graph);
        CitationCheck.check(draft);
        ReachabilityCheck.check(draft, graph);
    }
}
