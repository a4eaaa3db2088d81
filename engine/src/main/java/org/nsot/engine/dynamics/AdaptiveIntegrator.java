package org.nsot.engine.dynamics;

import java.util.Optional;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.ode.ODEState;
import org.hipparchus.ode.ODEStateAndDerivative;
import org.hipparchus.ode.nonstiff.DormandPrince853Integrator;
import org.nsot.bloch.BlochEquation;
import org.nsot.errors.Domain;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;
import org.nsot.hyperfine.Vector;

/// Dormand and Prince's scheme of order 8 with steps of its own choice; between them it interpolates to order 7.
///
/// Source: `hairer1993`, sec. II.5, II.6.
///
/// @param tolerance of each component of m and a step, absolute
public record AdaptiveIntegrator(double tolerance) implements Integrator {
    /// Below it rounding rules the choice of steps.
    private static final double SMALLEST_TOLERANCE = 1e-15;
    /// Of a step, in rad: a much longer trial step lets the torque, cubic in m, overflow before it is refused.
    private static final double LONGEST_ANGLE = 2;
    /// Of the span; a shorter step is lost in the rounding of time.
    private static final double SHORTEST_STEP = 1e-14;

    /// @throws Refusal NSOT-101 or NSOT-102 if the tolerance is below 1e-15 or not finite
    public AdaptiveIntegrator {
        if (Domain.positive("tolerance", tolerance) < SMALLEST_TOLERANCE) {
            throw new Refusal(
                    ErrorCode.OUT_OF_DOMAIN,
                    "tolerance = " + tolerance,
                    "1e-15 or more",
                    "give 1e-12 for results that are accurate almost to rounding");
        }
    }

    @Override
    public Trajectory run(BlochEquation equation, Vector start, double[] timesSecond) {
        double[] m = PathWriter.checked(start);
        PathWriter writer = new PathWriter(timesSecond);
        writer.write(m);
        Segments.each(equation, timesSecond[0], timesSecond[timesSecond.length - 1], (from, to) -> {
            DormandPrince853Integrator integrator = integrator(equation, to - from);
            integrator.addStepHandler(new Sampler(writer));
            m(integrate(integrator, equation, from, to, m), m);
            return true;
        });
        return writer.path();
    }

    /// Where a condition, continuous in time and m, first changes its sign; nothing if it keeps it. A start at zero
    /// does not count.
    public Optional<Crossing> until(
            BlochEquation equation, Vector start, double fromSecond, double toSecond, Condition condition) {
        double[] m = PathWriter.checked(start);
        Domain.positive("length of the run", toSecond - fromSecond);
        CrossingDetector detector = new CrossingDetector(condition, toSecond - fromSecond);
        Segments.each(equation, fromSecond, toSecond, (from, to) -> {
            DormandPrince853Integrator integrator = integrator(equation, to - from);
            integrator.addEventDetector(detector);
            m(integrate(integrator, equation, from, to, m), m);
            return detector.crossing().isEmpty();
        });
        return detector.crossing();
    }

    private static void m(double[] from, double[] to) {
        System.arraycopy(from, 0, to, 0, 3);
    }

    private DormandPrince853Integrator integrator(BlochEquation equation, double span) {
        double half = Math.PI / equation.variationRadPerS();
        double longest = Math.min(span, Math.min(half, LONGEST_ANGLE / equation.fastestRadPerS()));
        return new DormandPrince853Integrator(SHORTEST_STEP * span, longest, tolerance, 0);
    }

    private static double[] integrate(
            DormandPrince853Integrator integrator, BlochEquation equation, double from, double to, double[] m) {
        try {
            ODEStateAndDerivative end =
                    integrator.integrate(new RightHandSide(equation, to), new ODEState(from, m), to);
            return end.getPrimaryState();
        } catch (MathIllegalArgumentException | MathIllegalStateException e) {
            throw new Refusal(
                    ErrorCode.NO_FINITE_RESULT,
                    "the motion between " + from + " s and " + to + " s: " + e.getMessage(),
                    "a motion that steps of time can follow",
                    "give a larger tolerance or a shorter run");
        }
    }
}
