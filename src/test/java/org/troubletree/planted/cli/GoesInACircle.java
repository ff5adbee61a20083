package org.troubletree.planted.cli;

import org.troubletree.planted.ui.Thing;

record GoesInACircle(Thing window) {}
