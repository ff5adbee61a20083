/** Compares the text of an event with the template of a signature: words in order and with gaps, weighed by how rare they are. */
@NullMarked
package org.troubletree.match.compare;

import org.jspecify.annotations.NullMarked;
