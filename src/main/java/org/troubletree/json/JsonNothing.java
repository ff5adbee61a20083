package org.troubletree.json;

/** {@code null}. */
public record JsonNothing(int line, int column) implements Json {
    @Override
    public String described() {
        return "null";
    }
}
