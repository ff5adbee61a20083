package org.troubletree.json;

/** Why a text is no JSON that can be read: where (line from 1, 0 for the whole), what is wrong, and what to do. */
public record SyntaxProblem(int line, int column, String what, String right) {}
