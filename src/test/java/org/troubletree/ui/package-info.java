/** Tests of the wizard's state, and of its pages without a window. */
@NullMarked
package org.troubletree.ui;

import org.jspecify.annotations.NullMarked;
