/**
 * The wizard in a window. {@link org.troubletree.ui.Wizard} holds the state and contains no component: its {@code
 * StartState} is the input of the start page, its {@code WalkSession} the current walk. Panels draw it, each with one
 * {@code render}, and report what the person did. They decide nothing.
 *
 * <p>Text is read and matched on a worker. Only the result for the latest text counts; it is delivered on the event
 * thread. A log file that is too long to be held as text is scanned by a reader thread, and the box shows its first
 * lines.
 */
@NullMarked
package org.troubletree.ui;

import org.jspecify.annotations.NullMarked;
