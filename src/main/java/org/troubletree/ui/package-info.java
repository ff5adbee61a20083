/**
 * The wizard in a window. {@link org.troubletree.ui.Wizard} holds what the person has done and knows no component: its
 * {@code Start} what there is to begin with, its {@code Course} the walk at hand. The panels draw it, each with one {@code render}, and hand back what was done. They decide nothing.
 *
 * <p>Text is read and matched on a worker: only the last text counts, and what was found comes back on the event thread.
 * A log file that is too long to be held as text is gone over by a reader; the box shows its first lines.
 */
@NullMarked
package org.troubletree.ui;

import org.jspecify.annotations.NullMarked;
