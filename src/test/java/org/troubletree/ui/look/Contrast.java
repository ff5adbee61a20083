package org.troubletree.ui.look;

import java.awt.Color;
import java.util.stream.DoubleStream;

/** The contrast ratio of two colours by WCAG 2: from 1 to 21; 4.5 is enough for text. */
final class Contrast {
    private Contrast() {}

    static double of(Color one, Color other) {
        double brighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (brighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color color) {
        var linear = DoubleStream.of(color.getRed(), color.getGreen(), color.getBlue())
                .map(channel -> channel / 255)
                .map(channel -> channel <= 0.03928 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4))
                .toArray();
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    }
}
