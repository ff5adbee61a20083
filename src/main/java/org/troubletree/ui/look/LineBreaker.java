package org.troubletree.ui.look;

/** A component whose height depends on its width because its text wraps. {@link ReflowPanel} looks for these. */
interface LineBreaker {}
