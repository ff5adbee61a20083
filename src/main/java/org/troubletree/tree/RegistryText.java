package org.troubletree.tree;

import java.util.Optional;

/** A {@code REG_SZ}: one line of text. */
public record RegistryText(String text) implements RegistryData {
    /** Refuses control characters: a line break in a value could smuggle a key into an exported file. */
    public RegistryText {
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a REG_SZ holds one line without control characters");
        }
    }

    /** Takes any single line; empty where the text holds a line break or another control character. */
    public static Optional<RegistryText> parse(String typed) {
        return typed.chars().anyMatch(Character::isISOControl)
                ? Optional.empty()
                : Optional.of(new RegistryText(typed));
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
