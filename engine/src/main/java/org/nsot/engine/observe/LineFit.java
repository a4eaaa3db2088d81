package org.nsot.engine.observe;

import java.util.List;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;

/// Fits one Lorentzian line to real and imaginary part of a spectrum.
///
/// The model is the line as this spectrum shows it ([SampledLine]), so that no bias is left from a finite dwell
/// time, duration or exponential window: what limits the result is noise, or a line of another form.
public final class LineFit {
    private static final String LINE = "a Lorentzian line";

    private LineFit() {}

    /// Fits a range of frequencies.
    ///
    /// @throws Refusal NSOT-402 for a window other than an exponential one, NSOT-104 if no line is found
    public static Line of(Spectrum spectrum, double fromHz, double toHz) {
        if (!(spectrum.window() instanceof Apodization.Exponential window)) {
            throw new Refusal(
                    ErrorCode.OPTIONS_CONTRADICT,
                    "a Lorentzian fit of a line through the window " + spectrum.window(),
                    "no window or an exponential one",
                    "take an exponential window, or none");
        }
        int from = from(spectrum.frequencyHz(), fromHz);
        int to = from(spectrum.frequencyHz(), Math.nextUp(toHz));
        if (to - from < 3) {
            throw LeastSquares.failed(LINE, Math.max(0, to - from) + " frequencies in the range");
        }
        SampledLine model = new SampledLine(spectrum, window, from, to);
        return line(model, LeastSquares.fit(LINE, model, model.measured(), 1, 0, 0, 0));
    }

    /// Fits the whole spectrum.
    public static Line of(Spectrum spectrum) {
        return of(spectrum, Double.NEGATIVE_INFINITY, Double.MAX_VALUE);
    }

    /// Fits a signal, through its spectrum: by Parseval's theorem the same least squares.
    public static Line of(Signal signal) {
        return of(Spectrum.of(signal, Apodization.NONE, 1));
    }

    /// The first place at or above a frequency.
    private static int from(double[] frequencyHz, double least) {
        int k = 0;
        while (k < frequencyHz.length && frequencyHz[k] < least) {
            k++;
        }
        return k;
    }

    /// Zero filling adds points but no information: the errors grow by the root of it.
    private static Line line(SampledLine model, List<Estimate> p) {
        double size = Math.hypot(p.get(0).value(), p.get(1).value());
        double filling = Math.sqrt(model.filling());
        double relative = filling * p.get(0).standardError() / size;
        double phase =
                model.phaseRadian() + Math.atan2(p.get(1).value(), p.get(0).value());
        double amplitude = model.amplitude() * size;
        double step = filling * model.unitHz();
        return new Line(
                new Estimate(
                        model.frequencyHz(p.get(2).value()), step * p.get(2).standardError()),
                new Estimate(model.widthHz(p.get(3).value()), step * p.get(3).standardError()),
                new Estimate(amplitude, amplitude * relative),
                new Estimate(Math.IEEEremainder(phase, 2 * Math.PI), relative));
    }
}
