package org.troubletree.planted.match;

public record Thing() {}
