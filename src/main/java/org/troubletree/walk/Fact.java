package org.troubletree.walk;

/** A named value that is known in a walk, and where it came from. */
public record Fact(String name, String value, Origin origin) {}
