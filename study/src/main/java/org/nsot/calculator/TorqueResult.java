package org.nsot.calculator;

import static org.nsot.constants.Codata.ELEMENTARY_CHARGE;

import java.util.Arrays;
import java.util.Locale;
import org.nsot.errors.Domain;
import org.nsot.formulation.Formulation;
import org.nsot.scenario.TorqueScenario;
import org.nsot.torque.NuclearSpinOrbitTorque;

/// The numbers that `nsot torque` gives for each formulation.
///
/// Source: `cahaya2023`, eqs. (15), (16).
enum TorqueResult {
    G_FIELD("g_field", "1/m^2"),
    G_DAMP("g_damp", "1/m^2"),
    CRITICAL_SPIN_ACCUMULATION("critical spin accumulation", "eV"),
    CRITICAL_CURRENT_DENSITY("critical current density", "A/m^2"),
    PRECESSION_SHIFT("precession shift per mu", "Hz/eV"),
    GAIN("gain per mu at m = +z", "1/(s eV)");

    private final String label;
    private final String unit;

    TorqueResult(String label, String unit) {
        this.label = label;
        this.unit = unit;
    }

    /// The results of one formulation.
    static ResultGroup group(Formulation formulation) {
        return new ResultGroup(
                formulation.label(),
                formulation.label(),
                Arrays.stream(values()).map(TorqueResult::named).toList());
    }

    ResultGroup.Result named() {
        return new ResultGroup.Result(name().toLowerCase(Locale.ROOT), label, unit);
    }

    /// The value in the unit of the result.
    ///
    /// @throws org.nsot.errors.Refusal NSOT-104 if the formula gives no finite number
    double of(NuclearSpinOrbitTorque torque, TorqueScenario scenario) {
        return Domain.result(label, formula(torque, scenario), true);
    }

    private double formula(NuclearSpinOrbitTorque torque, TorqueScenario scenario) {
        return switch (this) {
            case G_FIELD -> torque.fieldPerM2();
            case G_DAMP -> torque.dampPerM2();
            case CRITICAL_SPIN_ACCUMULATION -> critical(torque, scenario) / ELEMENTARY_CHARGE;
            case CRITICAL_CURRENT_DENSITY ->
                Math.abs(scenario.injector().currentDensityAPerM2(critical(torque, scenario)));
            case PRECESSION_SHIFT -> torque.precessionShiftHzPerJoule() * ELEMENTARY_CHARGE;
            case GAIN -> torque.gainPerSecondPerJoule() * ELEMENTARY_CHARGE;
        };
    }

    private static double critical(NuclearSpinOrbitTorque torque, TorqueScenario scenario) {
        return torque.criticalSpinAccumulationJoule(scenario.t2Second());
    }
}
