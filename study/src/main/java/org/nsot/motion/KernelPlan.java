package org.nsot.motion;

import static org.nsot.scenario.RunParameter.DURATION;
import static org.nsot.scenario.RunParameter.GILBERT_DAMPING;
import static org.nsot.scenario.RunParameter.INTEGRATOR;
import static org.nsot.scenario.RunParameter.RF_PHASE;
import static org.nsot.scenario.RunParameter.SAMPLES;
import static org.nsot.scenario.RunParameter.STEP;
import static org.nsot.scenario.RunParameter.TOLERANCE;

import java.util.Optional;
import org.nsot.engine.dynamics.StepAdvice;
import org.nsot.engine.dynamics.StepScheme;
import org.nsot.engine.kernel.SpinCoupling;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;
import org.nsot.hyperfine.Vector;

/// How the kernel steps through a free motion.
///
/// @param samples intervals between the instants that are kept
/// @param steps   how many steps each of them takes: a power of two, so that many motions have the same number
record KernelPlan(int samples, long steps) {
    /// Error of the angle per radian, as that of ensembles.
    private static final double ERROR = 1e-7;
    private static final int MOST_SAMPLES = 1_000_000;
    /// Of a motion; more would take hours.
    private static final double MOST_STEPS = 1e11;

    /// That of a scenario that the kernel can take.
    ///
    /// @throws org.nsot.errors.Refusal NSOT-101 if the number of samples is none, or the motion turns too often
    static KernelPlan of(RunScenario scenario) {
        int samples = scenario.inputs().wholeNumber(SAMPLES, MOST_SAMPLES);
        double fastest = coupling(scenario).fastestRadPerSecond(1)
                * Math.max(1, scenario.start().norm());
        double longest = new StepAdvice(StepScheme.RK4, fastest).stepSecond(ERROR);
        double steps = Math.ceil(scenario.inputs().quantity(DURATION) / samples / longest);
        return new KernelPlan(samples, Long.highestOneBit(2 * Math.max(1, (long) demandFew(steps, samples)) - 1));
    }

    private static double demandFew(double steps, int samples) {
        if (!(steps * samples <= MOST_STEPS)) {
            throw new Refusal(
                    ErrorCode.OUT_OF_DOMAIN,
                    "a motion of " + steps * samples + " steps",
                    "up to " + MOST_STEPS + " steps",
                    "give a shorter duration, or slower rates");
        }
        return steps;
    }

    /// Why the kernel cannot take a scenario, or nothing if it can.
    static Optional<String> hindrance(RunScenario scenario) {
        if (!scenario.isClassicalOnly()) {
            return Optional.of("a level that is not classical");
        } else if (scenario.isEnsemble()) {
            return Optional.of("an ensemble, noise or a sequence");
        } else if (scenario.inLaboratory()) {
            return Optional.of("the laboratory frame");
        } else if (scenario.hasQuadrupole()) {
            return Optional.of("a quadrupole coupling");
        } else if (!scenario.isConstant()) {
            return Optional.of("a course of mu");
        } else if (scenario.inputs().quantity(GILBERT_DAMPING) != 0) {
            return Optional.of("a Gilbert damping");
        }
        boolean asked = scenario.inputs().isGiven(INTEGRATOR)
                || scenario.inputs().isGiven(STEP)
                || scenario.inputs().isGiven(TOLERANCE);
        return asked ? Optional.of("an integrator, a step or a tolerance that was given") : Optional.empty();
    }

    double totalSteps() {
        return (double) samples * steps;
    }

    /// The constants with time in steps.
    SpinCoupling inSteps(RunScenario scenario) {
        return coupling(scenario).inUnitsOf(scenario.inputs().quantity(DURATION) / samples / steps);
    }

    /// In the turning frame the radio frequency is a steady field.
    private static SpinCoupling coupling(RunScenario scenario) {
        SpinCoupling bare = RunCoupling.of(scenario);
        double phase = scenario.inputs().quantity(RF_PHASE);
        Vector drive = new Vector(Math.cos(phase), Math.sin(phase), 0).times(scenario.radioFrequencyRadPerS());
        return SpinCoupling.of(bare.precession().plus(drive))
                .withTorque(bare.torquePrecession(), bare.torqueDamping())
                .withRelaxation(bare.transverseRate(), bare.longitudinalRate(), bare.equilibrium());
    }
}
