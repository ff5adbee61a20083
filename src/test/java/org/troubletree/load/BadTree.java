package org.troubletree.load;

/**
 * A good tree with one fault: the words put in place of others, the words of the line the problem must name (empty: those
 * that were put in), and words of the problem. Faults only the loader can see are beyond a schema.
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

    /** The problem is not told where the edit was made but where these words stand. */
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
