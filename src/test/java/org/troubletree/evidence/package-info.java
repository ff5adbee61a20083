/** Tests of the readers of evidence. */
@NullMarked
package org.troubletree.evidence;

import org.jspecify.annotations.NullMarked;
