package org.troubletree.ui.look;

/** A component whose height depends on its width because its text wraps. {@link TextReflow} looks for these. */
interface WrappingComponent {}
