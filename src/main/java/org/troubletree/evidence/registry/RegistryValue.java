package org.troubletree.evidence.registry;

import java.util.List;
import java.util.Optional;
import org.troubletree.tree.Dword;

/** A registry value in a text. It has a number or texts; binary data is one text of hexadecimal digits. */
public record RegistryValue(int line, String name, String type, Optional<Dword> number, List<String> texts) {
    private static final int MAX_SHOWN_LENGTH = 300;

    public RegistryValue {
        texts = List.copyOf(texts);
    }

    static RegistryValue ofNumber(int line, String name, Dword number) {
        return new RegistryValue(line, name, number.type(), Optional.of(number), List.of());
    }

    static RegistryValue ofTexts(int line, String name, String type, List<String> texts) {
        return new RegistryValue(line, name, type, Optional.empty(), texts);
    }

    /** Returns the data to display: a number in hexadecimal and decimal, texts in quotes. */
    String shown() {
        return number.map(Dword::shown)
                .orElseGet(() -> texts.isEmpty() ? "empty" : "“" + truncated(String.join("”, “", texts)) + "”");
    }

    /** Returns the data as the value of a fact. */
    public String factText() {
        return truncated(number.map(Dword::shown).orElseGet(() -> String.join("; ", texts)));
    }

    private static String truncated(String text) {
        return text.length() > MAX_SHOWN_LENGTH ? text.substring(0, MAX_SHOWN_LENGTH) + "…" : text;
    }
}
