package org.troubletree.tree;

import java.util.Optional;

/** A {@code REG_SZ}: one line of text. */
public record RegistryText(String text) implements RegistryData {
    /** Refuses control characters: a line break in a value could add a key to an exported file. */
    public RegistryText {
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a REG_SZ holds one line without control characters");
        }
    }

    /**
     * Accepts any single line, also in the quotation marks in which it is shown; empty if it has a control character.
     */
    public static Optional<RegistryText> parse(String typed) {
        return typed.chars().anyMatch(Character::isISOControl)
                ? Optional.empty()
                : Optional.of(new RegistryText(bare(typed)));
    }

    private static String bare(String typed) {
        return typed.length() > 1 && typed.startsWith("\"") && typed.endsWith("\"")
                ? typed.substring(1, typed.length() - 1)
                : typed;
    }

    @Override
    public String type() {
        return "REG_SZ";
    }

    @Override
    public String shown() {
        return '"' + text + '"';
    }
}
