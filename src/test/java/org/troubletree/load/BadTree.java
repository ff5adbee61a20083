package org.troubletree.load;

/**
 * A valid tree with one fault: the text to replace, its replacement, the text of the line that the problem must name
 * (empty: that of the replacement), and the expected words of the problem. A schema cannot see the faults that only
 * the loader finds.
 */
record BadTree(String fault, String words, String others, String at, String what, SeenBy seenBy) {
    enum SeenBy {
        SCHEMA_TOO,
        LOADER_ONLY
    }

    static BadTree form(String fault, String words, String others, String what) {
        return new BadTree(fault, words, others, others, what, SeenBy.SCHEMA_TOO);
    }

    static BadTree sense(String fault, String words, String others, String what) {
        return new BadTree(fault, words, others, others, what, SeenBy.LOADER_ONLY);
    }

    /** The problem is reported not where the edit was made but where this text is. */
    BadTree at(String at) {
        return new BadTree(fault, words, others, at, what, seenBy);
    }

    GoodTree tree() {
        return GoodTree.whole().with(words, others);
    }

    int line() {
        return tree().line(at);
    }

    @Override
    public String toString() {
        return fault;
    }
}
