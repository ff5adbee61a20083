/**
 * A person's position. A {@link org.troubletree.walk.Walk} is the list of its steps; the node, the facts, the trail,
 * the ledger and every report are derived from that list, so that they cannot disagree with it.
 *
 * <p>Two kinds of step are never removed by going back or by changing an earlier answer: a change that was made on
 * the server, because the server keeps it, and evidence.
 */
@NullMarked
package org.troubletree.walk;

import org.jspecify.annotations.NullMarked;
