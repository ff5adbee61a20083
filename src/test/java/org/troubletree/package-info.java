/** Tests of the whole. */
@NullMarked
package org.troubletree;

import org.jspecify.annotations.NullMarked;
