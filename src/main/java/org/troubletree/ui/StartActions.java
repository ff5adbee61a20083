package org.troubletree.ui;

import java.nio.file.Path;
import java.util.function.Consumer;

/** The actions of the start page that the wizard itself does not offer. */
record StartActions(
        Runnable openFile, Runnable typeInstead, Runnable showProblems, Runnable tryCase, Consumer<Path> resume) {}
