/** Tests of the look, and the stage on which pages are tested without a window. */
@NullMarked
package org.troubletree.ui.look;

import org.jspecify.annotations.NullMarked;
