package org.troubletree.json;

/** The result of reading a file: its value, or the problem at which reading stopped. */
public sealed interface ReadJson {
    /** The file is JSON. */
    record ValidJson(Json value) implements ReadJson {}

    /** The file is not valid JSON, or exceeds a limit. */
    record InvalidJson(SyntaxProblem flaw) implements ReadJson {}
}
