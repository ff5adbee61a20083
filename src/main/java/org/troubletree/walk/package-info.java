/**
 * Where a person stands. A {@link org.troubletree.walk.Walk} is the list of its steps and nothing that could disagree
 * with it: the node, the facts, the trail, the ledger and every report follow from that list.
 *
 * <p>Two kinds of step are never taken back by going back or by changing an earlier answer: a change that was made on the
 * server, since the server does not forget it either, and evidence that was handed in.
 */
@NullMarked
package org.troubletree.walk;

import org.jspecify.annotations.NullMarked;
