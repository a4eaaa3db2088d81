package org.nsot.motion;

import java.util.Arrays;
import org.nsot.engine.observe.Apodization;
import org.nsot.engine.observe.Line;
import org.nsot.engine.observe.Spectrum;

/// The absorption of a Lorentzian line in its own phase, as a spectrum with its window shows it.
record FittedLine(Line line, Spectrum spectrum) {
    /// a pi w/((pi w)^2 + (2 pi (f - f_0))^2), in s, w being [#widthHz].
    double[] absorption(double[] frequencyHz) {
        double half = Math.PI * widthHz();
        return Arrays.stream(frequencyHz)
                .map(f -> 2 * Math.PI * (f - line.frequencyHz().value()))
                .map(d -> line.amplitude().value() * half / (half * half + d * d))
                .toArray();
    }

    /// The full width at half maximum, with that of an exponential window.
    double widthHz() {
        double window = spectrum.window() instanceof Apodization.Exponential e ? e.widthHz() : 0;
        return line.widthHz().value() + window;
    }
}
