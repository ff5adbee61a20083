package org.troubletree.json;

/** A text. */
public record JsonText(int line, int column, String text) implements Json {
    private static final int SHORT = 40;

    @Override
    public String described() {
        return text.length() > SHORT ? "a text" : "the text " + JsonWriter.oneLine(this);
    }
}
