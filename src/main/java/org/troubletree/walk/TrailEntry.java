package org.troubletree.walk;

import java.time.Instant;
import org.troubletree.tree.Choice;
import org.troubletree.tree.Node;

/**
 * One answer on the path: the index of its step (for {@link Walk#revise}), the node, the choice, the origin of the
 * answer, and when.
 */
public record TrailEntry(int step, Node node, Choice choice, Origin origin, Instant at) {}
