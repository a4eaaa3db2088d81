package org.nsot.motion;

import java.util.List;
import java.util.Optional;
import org.nsot.bloch.BlochEquation;
import org.nsot.bloch.KorringaPumping;
import org.nsot.bloch.Relaxation;
import org.nsot.bloch.Term;
import org.nsot.engine.dynamics.AdaptiveIntegrator;
import org.nsot.engine.dynamics.Integrator;
import org.nsot.engine.dynamics.StepAdvice;
import org.nsot.engine.dynamics.StepScheme;
import org.nsot.engine.dynamics.SteppedIntegrator;
import org.nsot.engine.dynamics.Trajectory;
import org.nsot.engine.observe.Signal;
import org.nsot.hyperfine.Vector;
import org.nsot.scenario.Inputs;
import org.nsot.scenario.RunParameter;
import org.nsot.scenario.TorqueParameter;
import org.nsot.torque.NuclearTorque;

/// A motion as it was followed.
///
/// @param scenario  what was followed
/// @param equations the terms, in words, of each description
/// @param paths     m of each description at the same instants
/// @param signal    the signal of a sequence that reads it at even instants
public record Motion(RunScenario scenario, List<String> equations, List<NamedPath> paths, Optional<Signal> signal) {
    private static final Vector Z = new Vector(0, 0, 1);

    /// Copies the lists.
    public Motion {
        equations = List.copyOf(equations);
        paths = List.copyOf(paths);
    }

    /// Follows a motion.
    ///
    /// @throws org.nsot.errors.Refusal NSOT-101 if a step is too long, with the one that would do
    public static Motion of(RunScenario scenario) {
        if (scenario.hasSequence()) {
            return PulsedMotion.of(scenario);
        }
        return scenario.isQuantum() ? threeLevels(scenario) : classical(scenario);
    }

    private static Motion classical(RunScenario scenario) {
        BlochEquation equation = scenario.equation();
        Trajectory path = follow(scenario, equation);
        return new Motion(scenario, equation.equations(), List.of(new NamedPath("classical", path)), Optional.empty());
    }

    /// The quantum spin, the mean field of an ensemble of such spins, and the vector that Korringa's relaxation acts
    /// on.
    private static Motion threeLevels(RunScenario scenario) {
        NuclearTorque torque = scenario.torque();
        double temperature = scenario.torqueScenario().si(TorqueParameter.TEMPERATURE);
        double t1 = torque.korringaTimeSecond(temperature);
        BlochEquation vector = equation(scenario, new Relaxation(t1, t1, 0, Z));
        BlochEquation meanField = equation(
                scenario,
                new KorringaPumping(
                        torque.spin(),
                        torque.korringaProductSecondKelvin(),
                        temperature,
                        0,
                        scenario.course()
                                .times(torque.formulation().dampingTorqueSign()
                                        * -1
                                        * scenario.spinAccumulationJoule()),
                        scenario.direction()));
        List<NamedPath> paths = List.of(
                new NamedPath("quantum", QuantumMotion.follow(scenario, times(scenario.inputs()))),
                new NamedPath("mean field", follow(scenario, meanField)),
                new NamedPath("classical", follow(scenario, vector)));
        return new Motion(scenario, meanField.equations(), paths, Optional.empty());
    }

    private static BlochEquation equation(RunScenario scenario, Term relaxation) {
        return BlochEquation.of(scenario.fields())
                .plus(scenario.fieldLike())
                .plus(scenario.dampingLike())
                .plus(relaxation);
    }

    private static Trajectory follow(RunScenario scenario, BlochEquation equation) {
        return integrator(scenario.inputs(), equation).run(equation, scenario.start(), times(scenario.inputs()));
    }

    static double[] times(Inputs<RunParameter> inputs) {
        return Integrator.evenTimes(
                0, inputs.quantity(RunParameter.DURATION), WholeNumbers.of(inputs, RunParameter.SAMPLES, 1_000_000));
    }

    private static Integrator integrator(Inputs<RunParameter> inputs, BlochEquation equation) {
        String word = inputs.word(RunParameter.INTEGRATOR);
        if (word.equals("adaptive")) {
            return new AdaptiveIntegrator(inputs.quantity(RunParameter.TOLERANCE));
        }
        StepScheme scheme = switch (word) {
            case "rk4" -> StepScheme.RK4;
            case "heun" -> StepScheme.HEUN;
            default -> StepScheme.GEOMETRIC;
        };
        StepAdvice advice = StepAdvice.of(scheme, equation);
        double step = inputs.has(RunParameter.STEP)
                ? advice.check(inputs.quantity(RunParameter.STEP))
                : Math.min(advice.advisedSecond(), inputs.quantity(RunParameter.DURATION));
        return new SteppedIntegrator(scheme, step);
    }
}
