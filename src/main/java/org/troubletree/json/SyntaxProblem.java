package org.troubletree.json;

/** Why a text cannot be read as JSON: where (line from 1, 0 for the whole file), what is wrong, and what to do. */
public record SyntaxProblem(int line, int column, String what, String right) {}
