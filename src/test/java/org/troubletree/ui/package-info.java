/** Tests of the wizard: its state, and its pages without a window. */
@NullMarked
package org.troubletree.ui;

import org.jspecify.annotations.NullMarked;
