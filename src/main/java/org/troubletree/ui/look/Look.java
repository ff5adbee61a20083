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

/** Installs and changes the look of all windows. To be called on the event thread, like all of Swing. */
public final class Look {
    private static final String STYLES = "org.troubletree.ui.look";

    private static final List<Float> SIZES = List.of(0.9f, 1f, 1.1f, 1.25f, 1.5f, 1.75f, 2f);

    private Look() {}

    /** Installs the look; to be called before the first component is made. */
    public static void install(Theme theme) {
        installFonts();
        FlatLaf.registerCustomDefaultsSource(STYLES, Look.class.getClassLoader());
        FlatLaf.setPreferredFontFamily(FlatInterFont.FAMILY);
        FlatLaf.setPreferredSemiboldFontFamily(FlatInterFont.FAMILY_SEMIBOLD);
        FlatLaf.setPreferredMonospacedFontFamily(FlatJetBrainsMonoFont.FAMILY);
        FlatLaf.setup(theme.look());
        UIManager.put("defaultFont", UIManager.getFont("Troubletree.font"));
        // gaps in pixels that grow with the text, as all else does, and not in units of each component's own font
        PlatformDefaults.setLogicalPixelBase(PlatformDefaults.BASE_SCALE_FACTOR);
        // else the focus ring of what stands at an edge would be cut off
        SwingComponentWrapper.setVisualPaddingEnabled(false);
    }

    /** Only the faces that the first window shows: each is copied to a file and read before it. */
    private static void installFonts() {
        FlatInterFont.installStyle(FlatInterFont.STYLE_REGULAR);
        FlatInterFont.installStyle(FlatInterFont.STYLE_SEMIBOLD);
        FlatJetBrainsMonoFont.installStyle(FlatJetBrainsMonoFont.STYLE_REGULAR);
    }

    /** Installs the face of words that stand out in a text; until then they are drawn bold without it. */
    public static void installRest() {
        FlatInterFont.installStyle(FlatInterFont.STYLE_BOLD);
    }

    /** Changes the theme of all windows. */
    public static void show(Theme theme) {
        FlatLaf.setup(theme.look());
        FlatLaf.updateUI();
    }

    /** The theme at hand. */
    public static Theme theme() {
        var name = UIManager.getLookAndFeel().getName();
        return Arrays.stream(Theme.values())
                .filter(theme -> theme.look().getName().equals(name))
                .findFirst()
                .orElse(Theme.LIGHT);
    }

    /** Makes all text larger by a step, up to twice its size; says whether there was a step left. */
    public static boolean largerText() {
        return zoom(
                SIZES.stream().filter(size -> size > UIScale.getZoomFactor()).findFirst());
    }

    /** Makes all text smaller by a step; says whether there was a step left. */
    public static boolean smallerText() {
        return zoom(SIZES.reversed().stream()
                .filter(size -> size < UIScale.getZoomFactor())
                .findFirst());
    }

    /** Brings all text back to its usual size. */
    public static void usualText() {
        UIScale.zoomReset();
        FlatLaf.updateUI();
    }

    /** By way of the usual size, since each step rounds the size of the font. */
    private static boolean zoom(Optional<Float> factor) {
        factor.ifPresent(size -> {
            UIScale.zoomReset();
            UIScale.setZoomFactor(size);
            FlatLaf.updateUI();
        });
        return factor.isPresent();
    }

    /** How large text is, in hundredths of its usual size. */
    public static int textPercent() {
        return Math.round(UIScale.getZoomFactor() * 100);
    }

    /** Gives a component the named style classes of the properties files, separated by blanks. */
    public static <C extends JComponent> C styled(C component, String classes) {
        component.putClientProperty(FlatClientProperties.STYLE_CLASS, classes);
        return component;
    }
}
