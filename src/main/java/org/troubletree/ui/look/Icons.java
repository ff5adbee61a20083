package org.troubletree.ui.look;

import com.formdev.flatlaf.extras.FlatSVGIcon;
import com.formdev.flatlaf.extras.FlatSVGUtils;
import java.awt.Image;
import java.util.List;
import javax.swing.Icon;
import javax.swing.UIManager;

/** The project's icons, by file name, in the colours of the current theme. */
public final class Icons {
    private static final String PROGRAM = "troubletree-accent";

    private Icons() {}

    /** As high as a line of text. */
    public static Icon small(String name, ColourRole tone) {
        return icon(name, tone, "small");
    }

    /** For buttons and cards. */
    public static Icon normal(String name, ColourRole tone) {
        return icon(name, tone, "normal");
    }

    /** For tiles and empty pages. */
    public static Icon large(String name, ColourRole tone) {
        return icon(name, tone, "large");
    }

    /** The program's icon in its own colours. */
    public static Icon program() {
        var size = size("large");
        return new FlatSVGIcon(path(PROGRAM), size, size);
    }

    /** The program's icon in the sizes that window managers ask for. */
    public static List<Image> window() {
        return List.copyOf(FlatSVGUtils.createWindowIconImages("/" + path(PROGRAM)));
    }

    /** Whether there is an icon of this name; a tree may name one that does not exist. */
    public static boolean has(String name) {
        return Icons.class.getResource("/" + path(name)) != null;
    }

    private static Icon icon(String name, ColourRole tone, String size) {
        var pixels = size(size);
        var icon = new FlatSVGIcon(path(name), pixels, pixels);
        icon.setColorFilter(new FlatSVGIcon.ColorFilter(stroke -> tone.color()));
        return icon;
    }

    private static int size(String size) {
        return UIManager.getInt("Troubletree.icon." + size);
    }

    private static String path(String name) {
        return "icons/" + name + ".svg";
    }
}
