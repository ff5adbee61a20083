package org.troubletree.walk;

/** A named value that is known in a walk, with its origin. */
public record Fact(String name, String value, Origin origin) {}
