package org.troubletree.event;

import java.util.EnumSet;
import java.util.List;

/** The labels of a text in their order, each by its place among them, and where they stand to one another. */
record LabelIndex(NormalizedText paste, List<Label> all) {
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

    /** The line that it begins in. */
    int line(int label) {
        return paste.lineAt(start(label));
    }

    boolean beginsLine(int label) {
        return start(label) == paste.firstWordOffset(line(label));
    }

    /** Whether there is one, and it begins this line. */
    boolean isAtStartOf(int label, int line) {
        return has(label) && beginsLine(label) && line(label) == line;
    }

    /** The next one behind this that counts here. */
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
        int below = paste.lineAt(get(label).valueStart()) + 1;
        return get(next).isVague() || (get(next).isUnmarked() && line(next) != below);
    }

    /**
     * Whether the labels from this one on, line by line up to the description, are the rest of that heading: none that it
     * has, none twice, and a type or category among them.
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
