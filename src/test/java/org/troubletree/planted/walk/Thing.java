package org.troubletree.planted.walk;

public record Thing() {}
