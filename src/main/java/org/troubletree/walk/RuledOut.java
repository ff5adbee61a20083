package org.troubletree.walk;

import org.troubletree.tree.Outcome;

/** An outcome that cannot be reached any more, and the answer that ruled it out. */
public record RuledOut(Outcome outcome, TrailEntry by) {}
