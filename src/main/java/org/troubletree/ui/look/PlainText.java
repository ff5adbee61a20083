package org.troubletree.ui.look;

import com.formdev.flatlaf.ui.FlatButtonUI;
import com.formdev.flatlaf.ui.FlatCheckBoxUI;
import com.formdev.flatlaf.ui.FlatLabelUI;
import com.formdev.flatlaf.ui.FlatMenuItemUI;
import com.formdev.flatlaf.ui.FlatRadioButtonMenuItemUI;
import com.formdev.flatlaf.ui.FlatRadioButtonUI;
import com.formdev.flatlaf.ui.FlatToggleButtonUI;
import com.formdev.flatlaf.ui.FlatToolTipUI;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.plaf.ComponentUI;

/**
 * The delegates of all components that would render a text beginning with {@code <html>} as markup: here they show it as
 * it stands. Named in {@code FlatLaf.properties}, so no component can be made without.
 */
public final class PlainText {
    private PlainText() {}

    private static void harden(JComponent component) {
        component.putClientProperty("html.disable", true);
    }

    /** Of labels, and so of the renderers of lists, tables and boxes. */
    public static final class LabelUI extends FlatLabelUI {
        private LabelUI() {
            super(false);
        }

        /** Called by Swing. */
        public static ComponentUI createUI(JComponent component) {
            return new LabelUI();
        }

        @Override
        protected void installDefaults(JLabel label) {
            harden(label);
            super.installDefaults(label);
        }
    }

    /** Of push buttons. */
    public static final class ButtonUI extends FlatButtonUI {
        private ButtonUI() {
            super(false);
        }

        /** Called by Swing. */
        public static ComponentUI createUI(JComponent component) {
            return new ButtonUI();
        }

        @Override
        protected void installDefaults(AbstractButton button) {
            harden(button);
            super.installDefaults(button);
        }
    }

    /** Of toggle buttons. */
    public static final class ToggleButtonUI extends FlatToggleButtonUI {
        private ToggleButtonUI() {
            super(false);
        }

        /** Called by Swing. */
        public static ComponentUI createUI(JComponent component) {
            return new ToggleButtonUI();
        }

        @Override
        protected void installDefaults(AbstractButton button) {
            harden(button);
            super.installDefaults(button);
        }
    }

    /** Of check boxes. */
    public static final class CheckBoxUI extends FlatCheckBoxUI {
        private CheckBoxUI() {
            super(false);
        }

        /** Called by Swing. */
        public static ComponentUI createUI(JComponent component) {
            return new CheckBoxUI();
        }

        @Override
        public void installDefaults(AbstractButton button) {
            harden(button);
            super.installDefaults(button);
        }
    }

    /** Of radio buttons. */
    public static final class RadioButtonUI extends FlatRadioButtonUI {
        private RadioButtonUI() {
            super(false);
        }

        /** Called by Swing. */
        public static ComponentUI createUI(JComponent component) {
            return new RadioButtonUI();
        }

        @Override
        public void installDefaults(AbstractButton button) {
            harden(button);
            super.installDefaults(button);
        }
    }

    /** Of menu items. */
    public static final class MenuItemUI extends FlatMenuItemUI {
        private MenuItemUI() {}

        /** Called by Swing. */
        public static ComponentUI createUI(JComponent component) {
            return new MenuItemUI();
        }

        @Override
        protected void installDefaults() {
            harden(menuItem);
            super.installDefaults();
        }
    }

    /** Of menu items of which one is chosen. */
    public static final class RadioButtonMenuItemUI extends FlatRadioButtonMenuItemUI {
        private RadioButtonMenuItemUI() {}

        /** Called by Swing. */
        public static ComponentUI createUI(JComponent component) {
            return new RadioButtonMenuItemUI();
        }

        @Override
        protected void installDefaults() {
            harden(menuItem);
            super.installDefaults();
        }
    }

    /** Of tool tips. */
    public static final class ToolTipUI extends FlatToolTipUI {
        private ToolTipUI() {}

        /** Called by Swing. */
        public static ComponentUI createUI(JComponent component) {
            return new ToolTipUI();
        }

        @Override
        public void installUI(JComponent tip) {
            harden(tip);
            super.installUI(tip);
        }
    }
}
