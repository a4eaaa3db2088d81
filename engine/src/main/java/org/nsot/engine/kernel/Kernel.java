package org.nsot.engine.kernel;

import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;

/// Advances independent spins by fixed steps.
///
/// All implementations of one precision give the same bits: they do the same operations in the same order, and a spin
/// never meets another.
public interface Kernel {
    /// What it is, as in `double, 4 lanes`.
    String name();

    /// The numbers it computes with.
    Precision precision();

    /// Advances the spins from `from` (a multiple of [#granularity]) to below `to`.
    void advance(Spins spins, Couplings couplings, Stepping stepping, int from, int to);

    /// A kernel that runs fastest here for long jobs: with SIMD lanes if the JVM has them.
    static Kernel of(Precision precision) {
        return Lanes.AVAILABLE ? Lanes.kernel(precision) : plain(precision);
    }

    /// The plain kernel: the reference, and faster for jobs too short for the compiler to warm up.
    static Kernel plain(Precision precision) {
        return precision == Precision.DOUBLE ? new PlainDouble() : new PlainSingle();
    }

    /// The faster one for a job.
    ///
    /// @param steps of all its spins together
    static Kernel forSteps(Precision precision, double steps) {
        return steps > Lanes.WORTH_WARMING_UP ? of(precision) : plain(precision);
    }

    /// Spins are split between threads in multiples of this number.
    static int granularity() {
        return Spins.PADDING;
    }

    /// Noise goes with Heun's scheme in double precision.
    ///
    /// @throws Refusal NSOT-402 otherwise
    static void demandCompatible(Couplings couplings, Stepping stepping, Precision precision) {
        if (couplings.noisy() && (stepping.scheme() != Scheme.HEUN || precision != Precision.DOUBLE)) {
            throw new Refusal(
                    ErrorCode.OPTIONS_CONTRADICT,
                    "thermal noise with " + stepping.scheme() + " in " + precision + " precision",
                    "noise with HEUN in DOUBLE precision",
                    "take Heun's scheme in double precision, or no noise");
        }
    }
}
