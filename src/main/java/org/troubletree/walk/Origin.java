package org.troubletree.walk;

import org.troubletree.tree.Place;

/** Where a fact came from. */
public sealed interface Origin {
    /** The person answered it, at that place. */
    record AnsweredByPerson(Place place) implements Origin {}

    /** An event shows it: the line of the pasted text (from 1, or 0 where the event was typed) and the event in a few words. */
    record SeenInEvent(int line, String event) implements Origin {}

    /** A reader found it in evidence: the reader's name and the line (from 1, or 0 for the evidence as a whole). */
    record ReadInEvidence(String reader, int line) implements Origin {}
}
