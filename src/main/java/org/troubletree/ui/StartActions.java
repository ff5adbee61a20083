package org.troubletree.ui;

import java.nio.file.Path;
import java.util.function.Consumer;

/** What can be done on the start page beside what the wizard itself does. */
record StartActions(
        Runnable openFile, Runnable typeInstead, Runnable showProblems, Runnable tryCase, Consumer<Path> resume) {}
