package org.nsot.figure;

import java.awt.Color;
import java.util.List;

/// Colours for lines that stay apart for colour-blind readers and in grey: Okabe and Ito, without its yellow.
public final class Palette {
    /// Ink for text and axes.
    public static final Color INK = new Color(0x1a1a1a);

    /// Grey for helper lines.
    public static final Color GREY = new Color(0x767676);

    /// Blue.
    public static final Color BLUE = new Color(0x0072b2);

    /// Vermilion.
    public static final Color VERMILION = new Color(0xd55e00);

    /// Bluish green.
    public static final Color GREEN = new Color(0x008a64);

    /// Reddish purple.
    public static final Color PURPLE = new Color(0xb05a8c);

    /// Sky blue.
    public static final Color SKY = new Color(0x56b4e9);

    /// Orange.
    public static final Color ORANGE = new Color(0xe69f00);

    /// The line colours in the order in which to take them.
    public static final List<Color> LINES = List.of(BLUE, VERMILION, GREEN, PURPLE, SKY, ORANGE);

    private Palette() {}

    /// `colour`, mixed with white: `strength` 1 is the colour itself, 0 is white.
    public static Color tint(Color colour, double strength) {
        return new Color(
                tinted(colour.getRed(), strength),
                tinted(colour.getGreen(), strength),
                tinted(colour.getBlue(), strength));
    }

    private static int tinted(int channel, double strength) {
        return (int) Math.round(255 + strength * (channel - 255));
    }
}
