package org.troubletree.walk;

import org.troubletree.tree.Place;

/** Where a fact comes from. */
public sealed interface Origin {
    /** The person answered it, at this place. */
    record AnsweredByPerson(Place place) implements Origin {}

    /**
     * An event shows it: the line of the pasted text (from 1, or 0 if the event was typed) and a short description of
     * the event.
     */
    record SeenInEvent(int line, String event) implements Origin {}

    /** A reader found it in evidence: the reader's name and the line (from 1, or 0 for the whole evidence). */
    record ReadInEvidence(String reader, int line) implements Origin {}
}
