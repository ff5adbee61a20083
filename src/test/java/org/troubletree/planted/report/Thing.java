package org.troubletree.planted.report;

public record Thing() {}
