package org.nsot.engine.dynamics;

import java.util.List;
import org.nsot.bloch.BlochEquation;
import org.nsot.bloch.Decay;

/// How fixed steps are made.
public enum StepScheme {
    /// The classical Runge-Kutta scheme.
    RK4(4, 1.0 / 120) {
        @Override
        Stepper stepper(BlochEquation equation) {
            return new RungeKuttaStepper(equation);
        }
    },
    /// Predictor and corrector.
    HEUN(2, 1.0 / 6) {
        @Override
        Stepper stepper(BlochEquation equation) {
            return new HeunStepper(equation);
        }
    },
    /// Rotations and exact relaxation, composed symmetrically: keeps |m| where nothing relaxes, and is exact for a
    /// steady field.
    GEOMETRIC(2, 1.0 / 12) {
        @Override
        Stepper stepper(BlochEquation equation) {
            return new GeometricStepper(equation);
        }

        @Override
        double unresolvedRadPerS(BlochEquation equation) {
            if (isExactFor(equation)) {
                return 0;
            }
            return equation.isAxial() ? equation.fastestUnsteadyRadPerS() : equation.fastestRadPerS();
        }

        private static boolean isExactFor(BlochEquation equation) {
            List<Decay> decays = equation.decays();
            boolean commute =
                    decays.isEmpty() || (decays.size() == 1 && decays.getFirst().isSteady() && equation.isAxial());
            return commute && equation.turnsSteadily();
        }
    };

    private final int order;
    private final double errorConstant;

    StepScheme(int order, double errorConstant) {
        this.order = order;
        this.errorConstant = errorConstant;
    }

    /// Order of convergence.
    public int order() {
        return order;
    }

    /// c in c x^order, the error of the angle per angle when a step turns by x.
    double errorConstant() {
        return errorConstant;
    }

    abstract Stepper stepper(BlochEquation equation);

    /// The fastest rate that the scheme does not treat exactly, in rad/s.
    double unresolvedRadPerS(BlochEquation equation) {
        return equation.fastestRadPerS();
    }
}
