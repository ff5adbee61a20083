package org.troubletree.tree;

/** Something a person can say they see, with a line of help and the name of its icon. */
public record Symptom(String id, String title, String help, String icon) {}
