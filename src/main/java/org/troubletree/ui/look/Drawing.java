package org.troubletree.ui.look;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * What one of the project's icons shows, on a square of 24: circles, rectangles and paths, stroked in one width or filled.
 * Only that is read of the file: a library for all of SVG brings more classes than the rest of the first window.
 */
record Drawing(List<Part> parts) {
    private static final double SQUARE = 24;
    private static final BasicStroke PEN = new BasicStroke(1.75f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

    /** A line to stroke, or a surface to fill, in the colour of the file. */
    record Part(Shape shape, Color color, Use use) {
        /** What the pen does with a shape. */
        enum Use {
            STROKE,
            FILL
        }
    }

    /** The drawing in the file of the icon of that name. */
    static Drawing of(String path) {
        try (var file = Objects.requireNonNull(Drawing.class.getResourceAsStream(path), path)) {
            return read(new String(file.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines are in the colour of the group around them; a part may be filled, in a group or alone. */
    private static Drawing read(String svg) {
        var parts = new ArrayList<Part>();
        var group = "";
        for (int at = svg.indexOf('<'); at >= 0; at = svg.indexOf('<', at + 1)) {
            var tag = svg.substring(at + 1, svg.indexOf('>', at));
            if (tag.startsWith("g ")) {
                group = tag;
            } else if (!tag.startsWith("svg ") && !tag.startsWith("/")) {
                add(Part.Use.FILL, tag, text(tag, "fill"), parts);
                add(Part.Use.STROKE, tag, text(group, "stroke"), parts);
            }
        }
        return new Drawing(List.copyOf(parts));
    }

    private static void add(Part.Use use, String tag, String color, List<Part> parts) {
        if (!color.isEmpty()) {
            parts.add(new Part(shape(tag), Color.decode(color), use));
        }
    }

    private static Shape shape(String tag) {
        return switch (tag.substring(0, tag.indexOf(' '))) {
            case "path" -> SvgPath.of(text(tag, "d"));
            case "circle" -> {
                double r = number(tag, "r");
                yield new Ellipse2D.Double(number(tag, "cx") - r, number(tag, "cy") - r, 2 * r, 2 * r);
            }
            case "rect" ->
                new RoundRectangle2D.Double(
                        number(tag, "x"),
                        number(tag, "y"),
                        number(tag, "width"),
                        number(tag, "height"),
                        2 * number(tag, "rx"),
                        2 * number(tag, "rx"));
            default -> throw new IllegalArgumentException("our icons are not made of <" + tag + ">");
        };
    }

    private static double number(String tag, String name) {
        var text = text(tag, name);
        return text.isEmpty() ? 0 : Double.parseDouble(text);
    }

    private static String text(String tag, String name) {
        var before = " " + name + "=\"";
        int from = tag.indexOf(before);
        return from < 0 ? "" : tag.substring(from + before.length(), tag.indexOf('"', from + before.length()));
    }

    /** Draws it on a square of that many pixels. */
    void paint(Graphics2D graphics, double size, UnaryOperator<Color> ink) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(size / SQUARE, size / SQUARE);
        graphics.setStroke(PEN);
        for (var part : parts) {
            graphics.setColor(ink.apply(part.color()));
            switch (part.use()) {
                case STROKE -> graphics.draw(part.shape());
                case FILL -> graphics.fill(part.shape());
            }
        }
    }
}
