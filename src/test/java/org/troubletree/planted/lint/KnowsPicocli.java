package org.troubletree.planted.lint;

import picocli.CommandLine;

record KnowsPicocli(CommandLine line) {}
