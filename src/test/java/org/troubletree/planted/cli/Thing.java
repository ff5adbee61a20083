package org.troubletree.planted.cli;

public record Thing() {}
