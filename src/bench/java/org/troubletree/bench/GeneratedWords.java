package org.troubletree.bench;

import java.util.List;
import java.util.Random;

/** The words of generated logs and signatures. */
final class GeneratedWords {
    private static final List<String> COMMON = List.of(
            "service",
            "started",
            "connection",
            "mailbox",
            "queue",
            "was",
            "the",
            "reached",
            "directory",
            "server",
            "of",
            "message",
            "replication",
            "finished",
            "for",
            "database",
            "pages",
            "and",
            "user",
            "logged",
            "session",
            "closed",
            "a",
            "record");
    private static final String[] BEGINNINGS = {"sema", "allo", "regi", "proto", "cata", "quo", "trans", "heu"};
    private static final String[] MIDDLES = {"phor", "cat", "strat", "col", "log", "riz", "vex", "dul", "min", "pag"};
    private static final String[] ENDS = {"es", "ion", "ing", "ed", "al", "ive", "ment"};

    private GeneratedWords() {}

    static String commonWord(Random random) {
        return COMMON.get(random.nextInt(COMMON.size()));
    }

    /** A word that hardly any other number has. */
    static String rareWord(int number, int place) {
        int mix = number * 31 + place * 7919;
        return BEGINNINGS[mix % BEGINNINGS.length]
                + MIDDLES[mix / 8 % MIDDLES.length]
                + MIDDLES[mix / 80 % MIDDLES.length]
                + ENDS[mix / 800 % ENDS.length];
    }
}
