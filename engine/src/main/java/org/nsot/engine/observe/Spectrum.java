package org.nsot.engine.observe;

import java.util.Arrays;
import org.hipparchus.transform.DftNormalization;
import org.hipparchus.transform.FastFourierTransformer;
import org.hipparchus.transform.TransformType;
import org.nsot.errors.Domain;

/// The spectrum S(f) = Int s(t) exp(+2 pi i f t) dt of a signal s = m_x + i m_y, in s, ascending in f.
///
/// With this kernel, that of `docs/CONVENTIONS.md`, a spin in the field B along z has its line at f = +gamma B/2
/// pi, and a negative gamma mirrors the axis. The integral is a sum over the points with the first one halved
/// (trapezoidal rule; the signal after its end counts as zero), so that a signal that starts real has its
/// absorption in the real part and no offset under it.
///
/// @param frequencyHz -1/2 dwell to below +1/2 dwell, equally spaced; counted from the frame of the signal
/// @param real           absorption, if the signal starts real
/// @param imaginary      dispersion
/// @param dwellSecond    interval of the signal
/// @param points         points of the signal without zero filling
/// @param window         what the signal was multiplied by
@SuppressWarnings("ArrayRecordComponent")
public record Spectrum(
        double[] frequencyHz, double[] real, double[] imaginary, double dwellSecond, int points, Apodization window) {

    /// The spectrum of a signal, filled with zeros to the next power of two after `filling` times its length.
    ///
    /// @throws org.nsot.errors.Refusal NSOT-101 if `filling` is less than 1
    public static Spectrum of(Signal signal, Apodization window, int filling) {
        int n = powerOfTwo((long) signal.length() * Domain.atLeast("zero filling", filling, 1));
        double[][] s = new double[2][n];
        for (int i = 0; i < signal.length(); i++) {
            double t = signal.timeSecond(i);
            double w = window.factor(t, signal.timeSecond(signal.length())) * (i == 0 ? 0.5 : 1);
            s[0][i] = w * signal.real()[i];
            s[1][i] = w * signal.imaginary()[i];
        }
        FastFourierTransformer.transformInPlace(s, DftNormalization.STANDARD, TransformType.INVERSE);
        double scale = n * signal.dwellSecond();
        double bin = 1 / scale;
        double[] f = new double[n];
        Arrays.setAll(f, k -> (k - n / 2) * bin);
        return new Spectrum(
                f, centred(s[0], scale), centred(s[1], scale), signal.dwellSecond(), signal.length(), window);
    }

    private static int powerOfTwo(long least) {
        Domain.atLeast("points of a spectrum below 2^31", least > 1 << 30 ? 0 : 1, 1);
        return (int) Long.highestOneBit(2 * least - 1);
    }

    /// With the frequency 0 in the middle; the transform puts it first.
    private static double[] centred(double[] values, double scale) {
        int n = values.length;
        double[] result = new double[n];
        Arrays.setAll(result, k -> scale * values[(k + n / 2) % n]);
        return result;
    }

    /// Number of frequencies.
    public int length() {
        return frequencyHz.length;
    }

    /// Distance of two frequencies.
    public double binHz() {
        return frequencyHz[1] - frequencyHz[0];
    }

    /// |S|.
    public double[] magnitude() {
        double[] values = new double[length()];
        Arrays.setAll(values, k -> Math.hypot(real[k], imaginary[k]));
        return values;
    }

    /// Times exp(i angle): a phase correction of order zero.
    public Spectrum turned(double radian) {
        Signal turned = new Signal(dwellSecond, real, imaginary).turned(radian);
        return new Spectrum(frequencyHz, turned.real(), turned.imaginary(), dwellSecond, points, window);
    }

    /// Place of the greatest |S|.
    public int peak() {
        double[] size = magnitude();
        int best = 0;
        for (int k = 1; k < size.length; k++) {
            if (size[k] > size[best]) {
                best = k;
            }
        }
        return best;
    }

    /// Int |S|^2 df, in s.
    public double energy() {
        double sum = 0;
        for (double a : magnitude()) {
            sum += a * a;
        }
        return sum * binHz();
    }
}
