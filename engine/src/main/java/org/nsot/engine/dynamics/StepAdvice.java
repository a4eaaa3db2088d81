package org.nsot.engine.dynamics;

import org.nsot.bloch.BlochEquation;
import org.nsot.errors.Domain;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;

/// Which step will do, from the fastest rate Omega in the equation: a scheme of order p errs by c (Omega h)^p in the
/// angle, per angle.
///
/// @param scheme       the scheme
/// @param ratePerSecond Omega, in rad/s; 0 where the scheme is exact
public record StepAdvice(StepScheme scheme, double ratePerSecond) {
    /// Beyond an error of a hundredth per radian a step is refused.
    private static final double REFUSED = 1e-2;
    private static final double ADVISED = 1e-6;

    /// That for an equation.
    public static StepAdvice of(StepScheme scheme, BlochEquation equation) {
        return new StepAdvice(scheme, scheme.unresolvedRadPerS(equation));
    }

    /// The step with that error of the angle per angle, in s; infinite where the scheme is exact.
    public double stepSecond(double error) {
        double x = Math.pow(Domain.positive("error", error) / scheme.errorConstant(), 1.0 / scheme.order());
        return x / ratePerSecond;
    }

    /// The step with an error of a millionth, in s.
    public double advisedSecond() {
        return stepSecond(ADVISED);
    }

    /// The longest step that is taken, in s.
    public double longestSecond() {
        return stepSecond(REFUSED);
    }

    /// Returns the step if it is short enough.
    ///
    /// @throws Refusal NSOT-101 if it is too long, with the number that would do
    public double check(double stepSecond) {
        if (Domain.positive("step", stepSecond) > longestSecond()) {
            throw new Refusal(
                    ErrorCode.OUT_OF_DOMAIN,
                    "step = " + stepSecond + " s, in which m turns by up to " + stepSecond * ratePerSecond + " rad",
                    "up to " + longestSecond() + " s",
                    "give " + advisedSecond() + " s for an error of the angle of 1e-6 per radian");
        }
        return stepSecond;
    }
}
