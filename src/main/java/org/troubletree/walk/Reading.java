package org.troubletree.walk;

import java.util.List;

/**
 * What a reader made of a piece of evidence: its findings, the facts that follow, and what the evidence cannot tell. The
 * evidence is kept as it came.
 */
public record Reading(
        String reader, List<Finding> findings, List<Fact> facts, List<String> cannotTell, String evidence) {
    /** Copies the lists. */
    public Reading {
        findings = List.copyOf(findings);
        facts = List.copyOf(facts);
        cannotTell = List.copyOf(cannotTell);
    }
}
