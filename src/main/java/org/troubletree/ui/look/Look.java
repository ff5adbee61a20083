package org.troubletree.ui.look;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.fonts.inter.FlatInterFont;
import com.formdev.flatlaf.fonts.jetbrains_mono.FlatJetBrainsMonoFont;
import com.formdev.flatlaf.util.UIScale;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.UIManager;
import net.miginfocom.layout.PlatformDefaults;
import net.miginfocom.swing.SwingComponentWrapper;

/** Installs and changes the look of all windows. Call it on the event thread. */
public final class Look {
    private static final String STYLES = "org.troubletree.ui.look";

    private static final List<Float> SIZES = List.of(0.9f, 1f, 1.1f, 1.25f, 1.5f, 1.75f, 2f);

    private Look() {}

    /** Installs the look. Call it before the first component is created. */
    public static void install(Theme theme) {
        installFonts();
        FlatLaf.registerCustomDefaultsSource(STYLES, Look.class.getClassLoader());
        FlatLaf.setPreferredFontFamily(FlatInterFont.FAMILY);
        FlatLaf.setPreferredSemiboldFontFamily(FlatInterFont.FAMILY_SEMIBOLD);
        FlatLaf.setPreferredMonospacedFontFamily(FlatJetBrainsMonoFont.FAMILY);
        FlatLaf.setup(theme.look());
        UIManager.put("defaultFont", UIManager.getFont("Troubletree.font"));
        // Gaps are in pixels that grow with the text, not in units of each component's font.
        PlatformDefaults.setLogicalPixelBase(PlatformDefaults.BASE_SCALE_FACTOR);
        // With visual padding, the focus ring of a component at an edge would be cut off.
        SwingComponentWrapper.setVisualPaddingEnabled(false);
    }

    /** Installs only the fonts of the first window, because each is copied to a file and read before it opens. */
    private static void installFonts() {
        FlatInterFont.installStyle(FlatInterFont.STYLE_REGULAR);
        FlatInterFont.installStyle(FlatInterFont.STYLE_SEMIBOLD);
        FlatJetBrainsMonoFont.installStyle(FlatJetBrainsMonoFont.STYLE_REGULAR);
    }

    /** Installs the semibold font; until then such words are drawn in a derived bold. */
    public static void installRest() {
        FlatInterFont.installStyle(FlatInterFont.STYLE_BOLD);
    }

    /** Changes the theme of all windows. */
    public static void show(Theme theme) {
        FlatLaf.setup(theme.look());
        FlatLaf.updateUI();
    }

    /** The current theme. */
    public static Theme theme() {
        var name = UIManager.getLookAndFeel().getName();
        return Arrays.stream(Theme.values())
                .filter(theme -> theme.look().getName().equals(name))
                .findFirst()
                .orElse(Theme.LIGHT);
    }

    /** Makes all text one step larger, up to twice its normal size. Returns whether that was possible. */
    public static boolean largerText() {
        return zoom(
                SIZES.stream().filter(size -> size > UIScale.getZoomFactor()).findFirst());
    }

    /** Makes all text one step smaller. Returns whether that was possible. */
    public static boolean smallerText() {
        return zoom(SIZES.reversed().stream()
                .filter(size -> size < UIScale.getZoomFactor())
                .findFirst());
    }

    /** Restores the normal text size. */
    public static void usualText() {
        UIScale.zoomReset();
        FlatLaf.updateUI();
    }

    /** Resets to the normal size first, because each step rounds the font size. */
    private static boolean zoom(Optional<Float> factor) {
        factor.ifPresent(size -> {
            UIScale.zoomReset();
            UIScale.setZoomFactor(size);
            FlatLaf.updateUI();
        });
        return factor.isPresent();
    }

    /** The text size in percent of the normal size. */
    public static int textPercent() {
        return Math.round(UIScale.getZoomFactor() * 100);
    }

    /** Sets style classes of the properties files on a component, separated by blanks. */
    public static <C extends JComponent> C styled(C component, String classes) {
        component.putClientProperty(FlatClientProperties.STYLE_CLASS, classes);
        return component;
    }
}
