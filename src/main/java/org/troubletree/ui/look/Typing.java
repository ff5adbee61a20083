package org.troubletree.ui.look;

import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;

/** Reports every change of a text to one listener. */
public record Typing(Runnable changed) implements DocumentListener {
    @Override
    public void insertUpdate(DocumentEvent event) {
        changed.run();
    }

    @Override
    public void removeUpdate(DocumentEvent event) {
        changed.run();
    }

    @Override
    public void changedUpdate(DocumentEvent event) {
        changed.run();
    }
}
