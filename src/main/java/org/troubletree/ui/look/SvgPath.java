package org.troubletree.ui.look;

import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** The line that the {@code d} of an SVG path describes, in the commands that the project's icons use. */
final class SvgPath {
    private final String text;
    private final Path2D path = new Path2D.Double();
    private int at;
    private double x;
    private double y;

    private SvgPath(String text) {
        this.text = text;
    }

    static Path2D of(String text) {
        var path = new SvgPath(text);
        char command = path.next();
        while (command != 0) {
            path.draw(command);
            command = path.hasNumber() ? after(command) : path.next();
        }
        return path.path;
    }

    /** Numbers without a letter before them repeat the command; a move is repeated as a line. */
    private static char after(char command) {
        return command == 'M' ? 'L' : command == 'm' ? 'l' : command;
    }

    /** Small letters count from the point at hand. */
    private void draw(char command) {
        boolean isRelative = Character.isLowerCase(command);
        double fromX = isRelative ? x : 0;
        double fromY = isRelative ? y : 0;
        switch (Character.toUpperCase(command)) {
            case 'M' -> move(fromX + number(), fromY + number());
            case 'L' -> line(fromX + number(), fromY + number());
            case 'H' -> line(fromX + number(), y);
            case 'V' -> line(x, fromY + number());
            case 'C' -> curve(fromX, fromY);
            case 'A' -> arc(fromX, fromY);
            case 'Z' -> path.closePath();
            default -> throw new IllegalArgumentException("no command of our icons: " + command + " in " + text);
        }
    }

    private void move(double toX, double toY) {
        goTo(toX, toY);
        path.moveTo(x, y);
    }

    private void line(double toX, double toY) {
        goTo(toX, toY);
        path.lineTo(x, y);
    }

    private void goTo(double toX, double toY) {
        x = toX;
        y = toY;
    }

    private void curve(double fromX, double fromY) {
        double[] points = {
            fromX + number(), fromY + number(), fromX + number(), fromY + number(), fromX + number(), fromY + number()
        };
        path.curveTo(points[0], points[1], points[2], points[3], points[4], points[5]);
        goTo(points[4], points[5]);
    }

    private void arc(double fromX, double fromY) {
        double wide = number();
        double high = number();
        if (number() != 0) {
            throw new IllegalArgumentException("ellipses of our icons are not turned: " + text);
        }
        boolean isLarge = number() != 0;
        boolean isClockwise = number() != 0;
        double toX = fromX + number();
        double toY = fromY + number();
        path.append(arc(toX, toY, wide, high, isLarge == isClockwise ? -1 : 1, isClockwise ? 1 : -1), true);
        goTo(toX, toY);
    }

    /** By its two ends, as in appendix B.2.4 of SVG 2: on which side of them the centre lies, and which way round it goes. */
    private Arc2D arc(double toX, double toY, double wide, double high, int side, int turn) {
        double dx = (x - toX) / 2;
        double dy = (y - toY) / 2;
        double stretch = Math.max(1, Math.hypot(dx / wide, dy / high));
        double rx = wide * stretch;
        double ry = high * stretch;
        double half = Math.hypot(dx / rx, dy / ry);
        double off = side * Math.sqrt(Math.max(0, 1 / (half * half) - 1));
        double centreX = off * rx * dy / ry + (x + toX) / 2;
        double centreY = -off * ry * dx / rx + (y + toY) / 2;
        double start = Math.atan2((y - centreY) / ry, (x - centreX) / rx);
        double extent = Math.atan2((toY - centreY) / ry, (toX - centreX) / rx) - start;
        double whole = extent * turn < 0 ? turn * 2 * Math.PI : 0;
        var frame = new Rectangle2D.Double(centreX - rx, centreY - ry, 2 * rx, 2 * ry);
        return new Arc2D.Double(frame, -Math.toDegrees(start), -Math.toDegrees(extent + whole), Arc2D.OPEN);
    }

    private boolean hasNumber() {
        skip();
        return at < text.length() && !Character.isLetter(text.charAt(at));
    }

    /** The next command, or 0 at the end. */
    private char next() {
        skip();
        return at < text.length() ? text.charAt(at++) : 0;
    }

    /** A second point begins the next number. */
    private double number() {
        skip();
        int from = at++;
        digits();
        if (at < text.length() && text.charAt(at) == '.' && text.charAt(from) != '.') {
            at++;
            digits();
        }
        return Double.parseDouble(text.substring(from, at));
    }

    private void digits() {
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            at++;
        }
    }

    private void skip() {
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == ',')) {
            at++;
        }
    }
}
