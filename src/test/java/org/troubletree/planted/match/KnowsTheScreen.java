package org.troubletree.planted.match;

import org.troubletree.planted.ui.Thing;

record KnowsTheScreen(Thing window) {}
