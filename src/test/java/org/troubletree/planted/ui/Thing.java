package org.troubletree.planted.ui;

public record Thing() {}
