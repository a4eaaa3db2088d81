package org.nsot.motion;

import java.util.List;
import java.util.stream.IntStream;
import org.nsot.engine.observe.Line;
import org.nsot.engine.observe.Spectrum;

/// The frequencies that a diagram shows: those near the fitted lines, or all where nothing was fitted.
record SpectrumRange(double fromHz, double toHz) {
    /// To either side of a line, in units of its width.
    private static final double WIDTHS = 4;

    static SpectrumRange of(List<Measurement> measurements) {
        double from = Double.POSITIVE_INFINITY;
        double to = Double.NEGATIVE_INFINITY;
        for (Measurement m : measurements) {
            SpectrumRange its = m.fit().map(line -> around(line, m.spectrum())).orElse(all(m.spectrum()));
            from = Math.min(from, its.fromHz);
            to = Math.max(to, its.toHz);
        }
        return new SpectrumRange(from, to);
    }

    private static SpectrumRange all(Spectrum spectrum) {
        return new SpectrumRange(spectrum.frequencyHz()[0], spectrum.frequencyHz()[spectrum.length() - 1]);
    }

    private static SpectrumRange around(Line line, Spectrum spectrum) {
        SpectrumRange all = all(spectrum);
        double width = Math.abs(new FittedLine(line, spectrum).widthHz());
        double reach = WIDTHS * Math.max(width, spectrum.binHz());
        double f = line.frequencyHz().value();
        return new SpectrumRange(Math.max(all.fromHz, f - reach), Math.min(all.toHz, f + reach));
    }

    double at(double fraction) {
        return fromHz + fraction * (toHz - fromHz);
    }

    /// The places in a spectrum that lie in the range.
    int[] places(Spectrum spectrum) {
        return IntStream.range(0, spectrum.length())
                .filter(k -> spectrum.frequencyHz()[k] >= fromHz && spectrum.frequencyHz()[k] <= toHz)
                .toArray();
    }
}
