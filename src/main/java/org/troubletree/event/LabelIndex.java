package org.troubletree.event;

import java.util.EnumSet;
import java.util.List;

/** The labels of a text in their order, addressed by index. */
record LabelIndex(NormalizedText normalized, List<Label> all) {
    private static final int MAX_LABELS = 24;

    boolean has(int label) {
        return label < all.size();
    }

    Label get(int label) {
        return all.get(label);
    }

    HeadingField field(int label) {
        return get(label).field();
    }

    int start(int label) {
        return get(label).start();
    }

    /** Returns the line of the label. */
    int line(int label) {
        return normalized.lineAt(start(label));
    }

    boolean beginsLine(int label) {
        return start(label) == normalized.firstWordOffset(line(label));
    }

    /** Whether the label exists and begins this line. */
    boolean isAtStartOf(int label, int line) {
        return has(label) && beginsLine(label) && line(label) == line;
    }

    /** Returns the index of the next label that may belong to the same heading. */
    int nextRelevant(int label) {
        int next = label + 1;
        while (has(next) && isPassedOver(next, label)) {
            if (next++ - label > MAX_LABELS) {
                return next;
            }
        }
        return next;
    }

    private boolean isPassedOver(int next, int label) {
        int below = normalized.lineAt(get(label).valueStart()) + 1;
        return get(next).isVague() || (get(next).isUnmarked() && line(next) != below);
    }

    /**
     * Whether the labels from this index up to the description are the rest of that heading: each is new and occurs
     * once, and a type or a category is among them.
     */
    boolean areRestOf(Heading heading, int from) {
        var rest = EnumSet.noneOf(HeadingField.class);
        for (int label = from; isJoined(label, from) && field(label) != HeadingField.DESCRIPTION; label++) {
            if (heading.has(field(label)) || !rest.add(field(label))) {
                return false;
            }
        }
        return rest.contains(HeadingField.TYPE) || rest.contains(HeadingField.CATEGORY);
    }

    private boolean isJoined(int label, int from) {
        return has(label) && label - from < MAX_LABELS && (label == from || line(label) <= line(label - 1) + 1);
    }
}
