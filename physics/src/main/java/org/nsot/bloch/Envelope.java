package org.nsot.bloch;

/// The shape of a pulse over its duration, 1 at its centre.
///
/// s runs from -1 at the start to 1 at the end.
public enum Envelope {
    /// 1.
    RECTANGLE(1, 0) {
        @Override
        public double at(double s) {
            return 1;
        }
    },
    /// exp(-s^2 ln 100): cut where it has fallen to a hundredth. Mean sqrt(pi/ln 100) erf(sqrt(ln 100))/2.
    GAUSSIAN(0.4119795897423579, 2) {
        @Override
        public double at(double s) {
            return Math.exp(-s * s * LN_100);
        }
    },
    /// sin(3 pi s)/(3 pi s): a main lobe and two side lobes on either side. Mean Si(3 pi)/(3 pi).
    SINC(0.17769774587275733, 6) {
        @Override
        public double at(double s) {
            double x = 3 * Math.PI * s;
            return Math.abs(x) < SMALL ? 1 - x * x / 6 : Math.sin(x) / x;
        }
    };

    private static final double LN_100 = Math.log(100);
    /// Below it x^4/120 is less than half an ulp of 1.
    private static final double SMALL = 3e-4;

    private final double mean;
    private final double halfTurns;

    Envelope(double mean, double halfTurns) {
        this.mean = mean;
        this.halfTurns = halfTurns;
    }

    /// The value at s in [-1, 1].
    public abstract double at(double s);

    /// The mean over the duration: a pulse of peak omega_1 turns by omega_1 mean() duration on resonance.
    public double mean() {
        return mean;
    }

    /// The fastest variation of a pulse of that duration, in rad/s, to be resolved by steps of time.
    double variationRadPerS(double durationSecond) {
        return Math.PI * halfTurns / durationSecond;
    }
}
