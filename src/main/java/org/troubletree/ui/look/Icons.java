package org.troubletree.ui.look;

import java.awt.Image;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.swing.Icon;
import javax.swing.UIManager;

/** The project's own icons, by the name of their file, drawn when painted and coloured by the theme at hand. */
public final class Icons {
    private static final String PROGRAM = "troubletree-accent";
    private static final List<Integer> WINDOW_SIZES = List.of(16, 20, 24, 32, 48, 64, 128);

    private Icons() {}

    /** As tall as a line of text. */
    public static Icon small(String name, Tone tone) {
        return icon(name, tone, "small");
    }

    /** For buttons and cards. */
    public static Icon normal(String name, Tone tone) {
        return icon(name, tone, "normal");
    }

    /** For tiles and empty places. */
    public static Icon large(String name, Tone tone) {
        return icon(name, tone, "large");
    }

    /** The program's own sign in its own colours. */
    public static Icon program() {
        return new DrawnIcon(path(PROGRAM), size("large"), UnaryOperator.identity());
    }

    /** The program's sign in the sizes that window managers ask for. */
    public static List<Image> window() {
        var sign = Drawing.of(path(PROGRAM));
        return WINDOW_SIZES.stream().map(size -> image(sign, size)).toList();
    }

    private static Image image(Drawing sign, int size) {
        var image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        var pen = image.createGraphics();
        sign.paint(pen, size, UnaryOperator.identity());
        pen.dispose();
        return image;
    }

    /** Whether there is an icon of that name: a tree may name one that there is not. */
    public static boolean has(String name) {
        return Icons.class.getResource(path(name)) != null;
    }

    private static Icon icon(String name, Tone tone, String size) {
        return new DrawnIcon(path(name), size(size), color -> tone.color());
    }

    private static int size(String size) {
        return UIManager.getInt("Troubletree.icon." + size);
    }

    private static String path(String name) {
        return "/icons/" + name + ".svg";
    }
}
