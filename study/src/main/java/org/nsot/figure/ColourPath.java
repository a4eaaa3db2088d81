package org.nsot.figure;

import java.awt.Color;

/// The ways of the colour maps through Oklab, from 0 to 1.
final class ColourPath {
    private static final int[] VIRIDIS_ANCHORS = {
        0x440154, 0x482475, 0x414487, 0x355f8d, 0x2a788e, 0x21918c, 0x22a884, 0x44bf70, 0x7ad151, 0xbddf26, 0xfde725
    };

    private ColourPath() {}

    static Oklab viridis(double t) {
        int last = VIRIDIS_ANCHORS.length - 1;
        int i = Math.min((int) (t * last), last - 1);
        return Oklab.of(new Color(VIRIDIS_ANCHORS[i])).mixed(Oklab.of(new Color(VIRIDIS_ANCHORS[i + 1])), t * last - i);
    }

    static Oklab diverging(double t) {
        double arm = Math.abs(2 * t - 1);
        double lightness = 0.975 - 0.545 * arm;
        double chroma = 0.16 * Math.sin(0.5 * Math.PI * arm);
        return Oklab.ofHue(lightness, chroma, t < 0.5 ? 262 : 29);
    }

    static Oklab cyclic(double t) {
        return Oklab.ofHue(0.72, 0.115, 29 + 360 * t);
    }
}
