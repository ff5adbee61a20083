package org.troubletree.saved;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.troubletree.saved.PageJson.TreePage;
import org.troubletree.tree.AppliesTo;
import org.troubletree.tree.Library;
import org.troubletree.tree.Node;
import org.troubletree.tree.Place;
import org.troubletree.tree.Tree;
import org.troubletree.walk.Walk;

/** The pages of a walk as they were shown, and the revisions of their trees. */
record PageSnapshots(Map<Place, Node> pages, Map<String, TreeRevision> trees) {
    PageSnapshots {
        pages = Collections.unmodifiableMap(new LinkedHashMap<>(pages));
        trees = Collections.unmodifiableMap(new LinkedHashMap<>(trees));
    }

    static PageSnapshots empty() {
        return new PageSnapshots(Map.of(), Map.of());
    }

    static PageSnapshots of(List<TreePage> pages, List<TreeRevision> trees) {
        var pagesByPlace = new LinkedHashMap<Place, Node>();
        pages.forEach(page -> pagesByPlace.put(page.place(), page.node()));
        var treesById = new LinkedHashMap<String, TreeRevision>();
        trees.forEach(tree -> treesById.put(tree.id(), tree));
        return new PageSnapshots(pagesByPlace, treesById);
    }

    /** Returns the pages on the trail of a walk and its current page. */
    static PageSnapshots of(Walk walk, TreeRevisions revisions) {
        var pages = new LinkedHashMap<Place, Node>();
        walk.trail()
                .forEach(entry -> pages.put(walk.steps().get(entry.step()).place(), PageJson.snapshot(entry.node())));
        pages.put(walk.place(), PageJson.snapshot(walk.here()));
        var trees = new LinkedHashMap<String, TreeRevision>();
        pages.keySet().stream()
                .map(Place::tree)
                .distinct()
                .forEach(id -> walk.library().tree(id).ifPresent(tree -> trees.put(id, revisions.of(tree))));
        return new PageSnapshots(pages, trees);
    }

    PageSnapshots with(PageSnapshots more) {
        var allPages = new LinkedHashMap<>(pages);
        allPages.putAll(more.pages);
        var allTrees = new LinkedHashMap<>(trees);
        allTrees.putAll(more.trees);
        return new PageSnapshots(allPages, allTrees);
    }

    /** Returns the pages and trees that are new or changed compared with those known. */
    PageSnapshots without(PageSnapshots known) {
        var newPages = new LinkedHashMap<>(pages);
        newPages.entrySet().removeAll(known.pages.entrySet());
        var newTrees = new LinkedHashMap<>(trees);
        newTrees.entrySet().removeAll(known.trees.entrySet());
        return new PageSnapshots(newPages, newTrees);
    }

    /** Returns trees with only these pages, to show a walk whose own trees no longer exist. */
    List<Tree> excerptTrees() {
        return trees.values().stream().map(this::excerptTree).toList();
    }

    Library library() {
        return Library.of(excerptTrees(), List.of(), List.of());
    }

    private Tree excerptTree(TreeRevision tree) {
        var nodes = new LinkedHashMap<String, Node>();
        pages.forEach((place, node) -> {
            if (place.tree().equals(tree.id())) {
                nodes.put(place.node(), node);
            }
        });
        var first = new ArrayList<>(nodes.keySet());
        return new Tree(
                tree.id(),
                tree.title(),
                "",
                tree.revision(),
                new AppliesTo("", "", List.of()),
                tree.articles(),
                new Tree.EntryPoint(List.of(), List.of(), first.isEmpty() ? "" : first.getFirst()),
                nodes,
                List.of());
    }
}
