package org.troubletree.walk;

import org.troubletree.tree.Choice;

/** The choice that the known facts give for a page, and one of the facts that says so. */
public record KnownAnswer(Choice choice, Fact fact) {}
