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
 * UI delegates that show a text beginning with {@code <html>} as it is, where Swing would render it. They are
 * registered in {@code FlatLaf.properties}, so every component gets them.
 */
public final class PlainText {
    private PlainText() {}

    private static void harden(JComponent component) {
        component.putClientProperty("html.disable", true);
    }

    /** For labels, which also render lists, tables and combo boxes. */
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

    /** For push buttons. */
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

    /** For toggle buttons. */
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

    /** For check boxes. */
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

    /** For radio buttons. */
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

    /** For menu items. */
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

    /** For menu items with a radio button. */
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

    /** For tool tips. */
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
