package org.troubletree.ui.page;

import org.troubletree.tree.Dword;
import org.troubletree.tree.RegistryAction;
import org.troubletree.tree.RegistryText;

/** A sentence that says how the data of a registry value may be typed. */
final class DataNotation {
    private DataNotation() {}

    static String of(RegistryAction value) {
        return switch (value.data()) {
            case Dword number -> "A number: 0x5 when it is shown in hexadecimal, 5 when in decimal.";
            case RegistryText text -> "One line of text.";
        };
    }
}
