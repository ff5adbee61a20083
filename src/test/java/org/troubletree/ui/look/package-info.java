/** Tests of the look, and the stage on which pages are tried without a window. */
@NullMarked
package org.troubletree.ui.look;

import org.jspecify.annotations.NullMarked;
