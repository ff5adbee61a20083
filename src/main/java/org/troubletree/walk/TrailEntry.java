package org.troubletree.walk;

import java.time.Instant;
import org.troubletree.tree.Choice;
import org.troubletree.tree.Node;

/**
 * One answer on the way to here: the number of its step (for {@link Walk#revise}), the node, the choice that was taken,
 * where the answer came from, and when.
 */
public record TrailEntry(int step, Node node, Choice choice, Origin origin, Instant at) {}
