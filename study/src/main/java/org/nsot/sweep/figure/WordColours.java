package org.nsot.sweep.figure;

import java.awt.Color;
import java.util.List;
import org.nsot.engine.observe.Fate;
import org.nsot.figure.Palette;
import org.nsot.motion.StabilityFigure;

/// A colour for each word: that of its fate, or the next one of the palette.
final class WordColours {
    private static final double STRENGTH = 0.6;

    private WordColours() {}

    static Color of(String word, int number) {
        for (Fate fate : Fate.values()) {
            if (fate.word().equals(word)) {
                return StabilityFigure.colour(fate);
            }
        }
        List<Color> colours = Palette.LINES;
        return Palette.tint(colours.get(number % colours.size()), STRENGTH);
    }
}
