package org.nsot.engine.observe;

/// A decaying exponential as a [Spectrum] shows it.
///
/// Of the signal c exp(-2 pi i f t - pi w t) the sum over N points at f' gives, with u = [2 pi i (f' - f) - pi (w
/// + w_window)] dwell,
///
/// S(f') = c dwell [(e^(N u) - 1)/(e^u - 1) - 1/2]
///
/// Parameters: c in units of the guessed one (real, imaginary part), f and w as distances from the guessed ones
/// in units of the reciprocal duration. Derivation: `docs/theory/12-observables.md`, (12.3).
final class SampledLine implements LeastSquares.Model {
    private final Spectrum spectrum;
    private final double windowHz;
    private final int from;
    private final int to;
    private final double peakHz;
    private final double peakWidthHz;
    private final double real;
    private final double imaginary;

    SampledLine(Spectrum spectrum, Apodization.Exponential window, int from, int to) {
        this.spectrum = spectrum;
        this.windowHz = window.widthHz();
        this.from = from;
        this.to = to;
        double[] size = spectrum.magnitude();
        int peak = from;
        double energy = 0;
        for (int k = from; k < to; k++) {
            peak = size[k] > size[peak] ? k : peak;
            energy += size[k] * size[k] * spectrum.binHz();
        }
        if (!(size[peak] > 0)) {
            throw LeastSquares.failed("a Lorentzian line", "the spectrum is zero");
        }
        // |S| = |c|/(pi w) at the peak and Int |S|^2 df = |c|^2/(2 pi w)
        double seen = 2 * energy / (Math.PI * size[peak] * size[peak]);
        peakHz = spectrum.frequencyHz()[peak];
        peakWidthHz = seen - windowHz;
        real = Math.PI * seen * spectrum.real()[peak];
        imaginary = Math.PI * seen * spectrum.imaginary()[peak];
    }

    double[] measured() {
        double[] values = new double[2 * (to - from)];
        for (int k = from; k < to; k++) {
            values[2 * (k - from)] = spectrum.real()[k];
            values[2 * (k - from) + 1] = spectrum.imaginary()[k];
        }
        return values;
    }

    double unitHz() {
        return 1 / (spectrum.points() * spectrum.dwellSecond());
    }

    double filling() {
        return (double) spectrum.length() / spectrum.points();
    }

    double frequencyHz(double parameter) {
        return peakHz + unitHz() * parameter;
    }

    double widthHz(double parameter) {
        return peakWidthHz + unitHz() * parameter;
    }

    double amplitude() {
        return Math.hypot(real, imaginary);
    }

    double phaseRadian() {
        return Math.atan2(imaginary, real);
    }

    @Override
    public void at(double[] p, double[] values, double[][] derivatives) {
        double dwell = spectrum.dwellSecond();
        double cx = real * p[0] - imaginary * p[1];
        double cy = real * p[1] + imaginary * p[0];
        double turn = 2 * Math.PI / spectrum.points();
        for (int k = from; k < to; k++) {
            double decay = -Math.PI * (widthHz(p[3]) + windowHz) * dwell;
            double angle = 2 * Math.PI * (spectrum.frequencyHz()[k] - frequencyHz(p[2])) * dwell;
            GeometricSum sum = GeometricSum.of(spectrum.points(), decay, angle);
            int row = 2 * (k - from);
            double sx = dwell * (sum.real() - 0.5);
            double sy = dwell * sum.imaginary();
            values[row] = cx * sx - cy * sy;
            values[row + 1] = cx * sy + cy * sx;
            derivatives[row][0] = real * sx - imaginary * sy;
            derivatives[row + 1][0] = real * sy + imaginary * sx;
            derivatives[row][1] = -derivatives[row + 1][0];
            derivatives[row + 1][1] = derivatives[row][0];
            double dx = dwell * (cx * sum.slopeReal() - cy * sum.slopeImaginary());
            double dy = dwell * (cx * sum.slopeImaginary() + cy * sum.slopeReal());
            derivatives[row][2] = turn * dy;
            derivatives[row + 1][2] = -turn * dx;
            derivatives[row][3] = -turn / 2 * dx;
            derivatives[row + 1][3] = -turn / 2 * dy;
        }
    }
}
