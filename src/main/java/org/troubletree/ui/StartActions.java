package org.troubletree.ui;

/** What can be done on the start page beside what the wizard itself does. */
record StartActions(Runnable openFile, Runnable typeInstead, Runnable showProblems, Runnable tryCase) {}
