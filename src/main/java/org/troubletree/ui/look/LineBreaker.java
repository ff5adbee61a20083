package org.troubletree.ui.look;

/** What is as high as its words need at the width it was given. {@link ReflowPanel} finds it by this. */
interface LineBreaker {}
