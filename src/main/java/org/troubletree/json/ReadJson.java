package org.troubletree.json;

/** What came of reading a file: its value, or the flaw at which the reading ended. */
public sealed interface ReadJson {
    /** The file is JSON. */
    record ValidJson(Json value) implements ReadJson {}

    /** The file is no JSON, or asks for more than the limits allow. */
    record InvalidJson(SyntaxProblem flaw) implements ReadJson {}
}
