/** Where the program starts: wiring only. */
@NullMarked
package org.troubletree;

import org.jspecify.annotations.NullMarked;
