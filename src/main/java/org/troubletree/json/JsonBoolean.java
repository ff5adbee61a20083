package org.troubletree.json;

/** {@code true} or {@code false}. */
public record JsonBoolean(int line, int column, boolean holds) implements Json {
    @Override
    public String described() {
        return holds ? "true" : "false";
    }
}
