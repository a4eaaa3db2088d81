package org.nsot.calculator;

import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;
import org.nsot.scenario.Distribution;
import org.nsot.scenario.Inputs;
import org.nsot.scenario.SamplingParameter;

/// How many samples are drawn, and which.
///
/// @param samples 1000 to 1,000,000: below, the ends of a 95 % band rest on too few samples
/// @param seed    0 to 2^53; the same seed gives the same samples on every machine
public record Sampling(int samples, long seed) {
    private static final double FEWEST = 1000;
    private static final double MOST = 1_000_000;
    private static final double LARGEST_SEED = 0x1p53;

    /// Reads how to sample.
    ///
    /// @throws Refusal NSOT-101 if one of the two is not a whole number within its limits
    public static Sampling from(Inputs<SamplingParameter> inputs) {
        return new Sampling((int) whole(inputs, SamplingParameter.SAMPLES, FEWEST, MOST), (long)
                whole(inputs, SamplingParameter.SEED, 0, LARGEST_SEED));
    }

    /// Refuses sampling parameters that were given although nothing is uncertain.
    ///
    /// @throws Refusal NSOT-402 if one was given
    public static void demandUnused(Inputs<SamplingParameter> inputs) {
        for (SamplingParameter parameter : inputs.parameters()) {
            if (inputs.isGiven(parameter)) {
                throw new Refusal(
                        ErrorCode.OPTIONS_CONTRADICT,
                        "--" + parameter.option() + " without an uncertain quantity",
                        "--samples and --seed beside a quantity such as \"1.4 ± 0.3 nm\" or \"1..2 nm\"",
                        "leave it out, or give a quantity with its uncertainty");
            }
        }
    }

    private static double whole(
            Inputs<SamplingParameter> inputs, SamplingParameter parameter, double low, double high) {
        if (inputs.distribution(parameter) instanceof Distribution.Exact(double value)
                && value == Math.rint(value)
                && value >= low
                && value <= high) {
            return value;
        }
        throw inputs.refuse(
                parameter, "this number is not allowed", "a whole number from " + (long) low + " to " + (long) high);
    }
}
