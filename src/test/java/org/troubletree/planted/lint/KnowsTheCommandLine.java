package org.troubletree.planted.lint;

import org.troubletree.planted.cli.Thing;

record KnowsTheCommandLine(Thing command) {}
