package org.nsot.motion;

import org.nsot.bloch.BlochEquation;
import org.nsot.engine.dynamics.AdaptiveIntegrator;
import org.nsot.engine.dynamics.Integrator;
import org.nsot.engine.dynamics.StepAdvice;
import org.nsot.engine.dynamics.StepScheme;
import org.nsot.engine.dynamics.SteppedIntegrator;
import org.nsot.scenario.Inputs;
import org.nsot.scenario.RunParameter;

/// A vector that follows a Bloch equation.
final class VectorMotion {
    private VectorMotion() {}

    static Stretches.Followed follow(
            RunScenario scenario, BlochEquation equation, double[] times, RunProgress progress) {
        Integrator integrator = integrator(scenario.inputs(), equation);
        return Stretches.follow(
                scenario.start(), times, (start, part) -> integrator.run(equation, start, part), progress);
    }

    private static Integrator integrator(Inputs<RunParameter> inputs, BlochEquation equation) {
        String word = inputs.word(RunParameter.INTEGRATOR);
        if (word.equals("adaptive")) {
            return new AdaptiveIntegrator(inputs.quantity(RunParameter.TOLERANCE));
        }
        StepScheme scheme = scheme(word);
        StepAdvice advice = StepAdvice.of(scheme, equation);
        double step = inputs.has(RunParameter.STEP)
                ? advice.check(inputs.quantity(RunParameter.STEP))
                : Math.min(advice.advisedSecond(), inputs.quantity(RunParameter.DURATION));
        return new SteppedIntegrator(scheme, step);
    }

    private static StepScheme scheme(String word) {
        return switch (word) {
            case "rk4" -> StepScheme.RK4;
            case "heun" -> StepScheme.HEUN;
            default -> StepScheme.GEOMETRIC;
        };
    }
}
