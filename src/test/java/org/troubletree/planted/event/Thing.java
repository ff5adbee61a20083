package org.troubletree.planted.event;

public record Thing() {}
