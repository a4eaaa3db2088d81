package org.nsot.engine.dynamics;

import org.nsot.bloch.BlochEquation;
import org.nsot.errors.Domain;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;
import org.nsot.hyperfine.Vector;

/// Fixed steps: between two instants, and between them and the corners, as many equal ones as are needed to be no
/// longer
/// than asked for. So a run that is split at one of its instants is the same run.
///
/// @param scheme     how to step
/// @param stepSecond the longest step, in s
public record SteppedIntegrator(StepScheme scheme, double stepSecond) implements Integrator {
    /// A quotient of lengths is a whole number of steps within this, relative.
    private static final double ROUNDING = 1e-12;

    /// @throws Refusal NSOT-101 or NSOT-102 if the step is not positive
    public SteppedIntegrator {
        Domain.positive("step", stepSecond);
    }

    @Override
    public Trajectory run(BlochEquation equation, Vector start, double[] timesSecond) {
        double[] m = PathWriter.checked(start);
        PathWriter writer = new PathWriter(timesSecond);
        StepAdvice.of(scheme, equation).check(stepSecond);
        Stepper stepper = scheme.stepper(equation);
        writer.write(m);
        for (int i = 1; i < timesSecond.length; i++) {
            Segments.each(equation, timesSecond[i - 1], timesSecond[i], (from, to) -> advance(stepper, from, to, m));
            writer.write(m);
        }
        return writer.path();
    }

    private boolean advance(Stepper stepper, double from, double to, double[] m) {
        double quotient = (to - from) / stepSecond;
        if (quotient > Integer.MAX_VALUE) {
            throw new Refusal(
                    ErrorCode.OUT_OF_DOMAIN,
                    quotient + " steps between two instants",
                    "up to " + Integer.MAX_VALUE,
                    "give a longer step or a shorter time");
        }
        int steps = (int) Math.max(1, Math.ceil(quotient * (1 - ROUNDING)));
        stepper.advance(from, to, steps, m);
        return true;
    }
}
