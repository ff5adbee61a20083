package org.troubletree.planted.saved;

import org.troubletree.planted.cli.Thing;

record KnowsTheCommandLine(Thing command) {}
