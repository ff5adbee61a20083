package org.troubletree.tree;

/** The data of a registry value. */
public sealed interface RegistryData permits Dword, RegistryText {
    /** The type as the registry editors spell it, such as {@code REG_DWORD}. */
    String type();

    /** The data as it is shown to a person: a number in hexadecimal and decimal. */
    String shown();
}
