package org.nsot.motion;

import static org.nsot.scenario.RunParameter.NU;
import static org.nsot.scenario.RunParameter.SPIN_ACCUMULATION;
import static org.nsot.scenario.TorqueParameter.CURRENT;

import org.nsot.figure.DisplayUnit;
import org.nsot.scenario.RunInputs;

/// The quantity that drives a motion: mu, nu or the current, whichever was given.
enum RunDrive {
    MU("*μ*"),
    NU_ITSELF("*ν*"),
    CURRENT_DENSITY("*j*");

    private final String symbol;

    RunDrive(String symbol) {
        this.symbol = symbol;
    }

    static RunDrive of(RunScenario scenario) {
        return scenario.isOfRate() ? NU_ITSELF : scenario.isOfCurrent() ? CURRENT_DENSITY : MU;
    }

    /// In markup.
    String symbol() {
        return symbol;
    }

    /// Its value, in SI units.
    double of(RunInputs inputs) {
        return switch (this) {
            case MU -> inputs.run().quantity(SPIN_ACCUMULATION);
            case NU_ITSELF -> inputs.run().quantity(NU);
            case CURRENT_DENSITY -> inputs.torque().quantity(CURRENT);
        };
    }

    /// The inputs with another value.
    RunInputs with(RunInputs inputs, double si) {
        return switch (this) {
            case MU -> new RunInputs(inputs.torque(), inputs.run().with(SPIN_ACCUMULATION, si), inputs.formulation());
            case NU_ITSELF -> new RunInputs(inputs.torque(), inputs.run().with(NU, si), inputs.formulation());
            case CURRENT_DENSITY ->
                new RunInputs(inputs.torque().with(CURRENT, si), inputs.run(), inputs.formulation());
        };
    }

    /// nu of the motion over its drive, along +z: both are proportional.
    double ratePerDrive(RunScenario scenario) {
        return scenario.of(inputs -> with(inputs, 1)).dampingLikeRate()
                * scenario.direction().z();
    }

    DisplayUnit unit(double greatest) {
        return switch (this) {
            case MU -> DisplayUnit.electronvolts(greatest);
            case NU_ITSELF -> DisplayUnit.perSecond(greatest);
            case CURRENT_DENSITY -> DisplayUnit.currentDensities(greatest);
        };
    }
}
