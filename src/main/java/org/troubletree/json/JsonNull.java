package org.troubletree.json;

/** {@code null}. */
public record JsonNull(int line, int column) implements Json {
    @Override
    public String described() {
        return "null";
    }
}
