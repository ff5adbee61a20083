/**
 * Compares the text of an event with the template of a signature: the words match in order and with gaps, weighted by
 * how rare they are.
 */
@NullMarked
package org.troubletree.match.compare;

import org.jspecify.annotations.NullMarked;
