package org.troubletree.walk;

import java.util.List;

/**
 * What a reader found in evidence: findings, the facts that follow, and what the evidence cannot tell. The evidence
 * is kept unmodified.
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
