package org.nsot.figure;

import java.awt.Color;

/// A colour in Oklab, a space in which equal distances look equally large.
///
/// Source: B. Ottosson, "A perceptual color space for image processing" (2020), whose matrices these are.
///
/// @param lightness 0 for black, 1 for white
/// @param a         green to red
/// @param b         blue to yellow
record Oklab(double lightness, double a, double b) {
    static Oklab ofHue(double lightness, double chroma, double hueDegrees) {
        double hue = Math.toRadians(hueDegrees);
        return new Oklab(lightness, chroma * Math.cos(hue), chroma * Math.sin(hue));
    }

    static Oklab of(Color colour) {
        double r = linear(colour.getRed() / 255.0);
        double g = linear(colour.getGreen() / 255.0);
        double b = linear(colour.getBlue() / 255.0);
        double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
        double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
        double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
        return new Oklab(
                0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
                1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
                0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s);
    }

    /// Red, green and blue between 0 and 1 where the screen can show the colour, otherwise beyond.
    double[] channels() {
        double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
        double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
        double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
        return new double[] {
            encoded(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
            encoded(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
            encoded(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s)
        };
    }

    Color colour() {
        double[] rgb = channels();
        return new Color(rounded(rgb[0]), rounded(rgb[1]), rounded(rgb[2]));
    }

    Oklab mixed(Oklab other, double share) {
        return new Oklab(
                lightness + share * (other.lightness - lightness),
                a + share * (other.a - a),
                b + share * (other.b - b));
    }

    double distance(Oklab other) {
        return Math.sqrt(square(lightness - other.lightness) + square(a - other.a) + square(b - other.b));
    }

    private static int rounded(double channel) {
        return (int) Math.round(255 * Math.clamp(channel, 0.0, 1.0));
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private static double encoded(double light) {
        return light <= 0.0031308 ? 12.92 * light : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
    }

    private static double square(double value) {
        return value * value;
    }

    private static double cube(double value) {
        return value * value * value;
    }
}
