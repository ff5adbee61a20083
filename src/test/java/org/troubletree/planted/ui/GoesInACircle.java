package org.troubletree.planted.ui;

import org.troubletree.planted.cli.Thing;

record GoesInACircle(Thing command) {}
