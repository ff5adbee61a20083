package org.troubletree.evidence;

import org.troubletree.tree.Dword;


import java.util.List;
import java.util.Optional;

/** A registry value as evidence shows it: a number, or one text or more; bytes are a text of hexadecimal digits. */
record RegistryValue(int line, String name, String type, Optional<Dword> number, List<String> texts) {
    private static final int SHOWN = 300;

    RegistryValue {
        texts = List.copyOf(texts);
    }

    static RegistryValue number(int line, String name, Dword number) {
        return new RegistryValue(line, name, number.type(), Optional.of(number), List.of());
    }

    static RegistryValue texts(int line, String name, String type, List<String> texts) {
        return new RegistryValue(line, name, type, Optional.empty(), texts);
    }

    /** The data for a person: a number in hexadecimal and decimal, texts in quotes. */
    String shown() {
        return number.map(Dword::shown)
                .orElseGet(() -> texts.isEmpty() ? "empty" : "“" + cut(String.join("”, “", texts)) + "”");
    }

    /** The data as the value of a fact. */
    String plain() {
        return cut(number.map(Dword::shown).orElseGet(() -> String.join("; ", texts)));
    }

    private static String cut(String text) {
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }
}
