package org.nsot.calculator;

import static org.nsot.constants.Codata.ELEMENTARY_CHARGE;

import java.util.List;
import java.util.Locale;
import org.nsot.device.CriticalPoint;
import org.nsot.device.OperatingPoint;
import org.nsot.errors.Domain;
import org.nsot.scenario.TorqueParameter;
import org.nsot.scenario.TorqueScenario;
import org.nsot.torque.Korringa;
import org.nsot.torque.MeasuredTorque;
import org.nsot.torque.NuclearSpinOrbitTorque;
import org.nsot.torque.NuclearTorque;

/// The numbers that `nsot torque` gives for each route to the torque.
///
/// Source: `cahaya2023`, eqs. (15), (16). Derivation: `docs/theory/09-knight-korringa.md`.
public enum TorqueResult {
    G_FIELD("g_field", "1/m^2"),
    G_DAMP("g_damp", "1/m^2"),
    CRITICAL_SPIN_ACCUMULATION("critical spin accumulation", "eV"),
    CRITICAL_CURRENT_DENSITY("critical current density", "A/m^2"),
    PRECESSION_SHIFT("precession shift per mu", "Hz/eV"),
    GAIN("gain per mu at m = +z", "1/(s eV)"),
    KNIGHT_SHIFT("Knight shift K", "1"),
    KORRINGA_PRODUCT("Korringa product T1 T", "s K"),
    KORRINGA_RATIO("Korringa ratio K^2 T1 T/S", "1"),
    DAMPING_EFFICIENCY("damping efficiency xi", "1"),
    NEEDED_OVER_AVAILABLE("needed over available mu", "1");

    private final String label;
    private final String unit;

    TorqueResult(String label, String unit) {
        this.label = label;
        this.unit = unit;
    }

    /// Its name and unit.
    public ResultGroup.Result named() {
        return new ResultGroup.Result(name().toLowerCase(Locale.ROOT), label, unit);
    }

    /// The value in the unit of the result.
    ///
    /// @throws org.nsot.errors.Refusal NSOT-104 if the formula gives no finite number, NSOT-306 if a measured value
    ///     that it needs is not known
    public double of(NuclearTorque torque, TorqueScenario scenario) {
        demandKnown(torque, scenario, measured());
        return Domain.result(label, formula(torque, scenario), true);
    }

    private List<TorqueParameter> measured() {
        return switch (this) {
            case G_FIELD, PRECESSION_SHIFT, KNIGHT_SHIFT -> List.of(TorqueParameter.KNIGHT_SHIFT);
            case KORRINGA_RATIO -> List.of(TorqueParameter.KNIGHT_SHIFT, TorqueParameter.FROM_KORRINGA);
            default -> List.of(TorqueParameter.FROM_KORRINGA);
        };
    }

    /// Demands what a measured torque needs for a result.
    static void demandKnown(NuclearTorque torque, TorqueScenario scenario, List<TorqueParameter> measured) {
        if (torque instanceof MeasuredTorque) {
            for (TorqueParameter parameter : measured) {
                scenario.value(parameter);
            }
        }
    }

    private double formula(NuclearTorque torque, TorqueScenario scenario) {
        return switch (this) {
            case G_FIELD ->
                torque instanceof NuclearSpinOrbitTorque gas
                        ? gas.fieldPerM2()
                        : torque.fieldPerNucleus() / area(scenario);
            case G_DAMP ->
                torque instanceof NuclearSpinOrbitTorque gas
                        ? gas.dampPerM2()
                        : torque.dampPerNucleus() / area(scenario);
            case CRITICAL_SPIN_ACCUMULATION -> critical(torque, scenario) / ELEMENTARY_CHARGE;
            case CRITICAL_CURRENT_DENSITY ->
                Math.abs(scenario.injector().currentDensityAPerM2(critical(torque, scenario)));
            case PRECESSION_SHIFT -> torque.precessionShiftHzPerJoule() * ELEMENTARY_CHARGE;
            case GAIN -> torque.gainPerSecondPerJoule() * ELEMENTARY_CHARGE;
            case KNIGHT_SHIFT -> torque.knightShift();
            case KORRINGA_PRODUCT -> torque.korringaProductSecondKelvin();
            case KORRINGA_RATIO ->
                Korringa.ratio(torque.knightShift(), torque.korringaProductSecondKelvin(), torque.gyromagneticRatio());
            case DAMPING_EFFICIENCY -> torque.dampingEfficiency();
            case NEEDED_OVER_AVAILABLE -> neededOverAvailable(torque, scenario);
        };
    }

    private static double critical(NuclearTorque torque, TorqueScenario scenario) {
        return torque.criticalSpinAccumulationJoule(scenario.t2Second());
    }

    private static double neededOverAvailable(NuclearTorque torque, TorqueScenario scenario) {
        OperatingPoint point = scenario.point();
        CriticalPoint critical = CriticalPoint.of(torque, scenario.t2Second(), point.temperatureKelvin());
        return critical.neededJoule() / Math.abs(point.spinAccumulationJoule());
    }

    private static double area(TorqueScenario scenario) {
        double a = scenario.si(TorqueParameter.LATTICE_CONSTANT);
        return a * a;
    }
}
