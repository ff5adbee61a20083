/** The entry point of the program. */
@NullMarked
package org.troubletree;

import org.jspecify.annotations.NullMarked;
