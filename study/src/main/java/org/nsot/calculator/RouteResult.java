package org.nsot.calculator;

import static org.nsot.constants.Codata.ELEMENTARY_CHARGE;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.nsot.device.CriticalPoint;
import org.nsot.device.SpinPumping;
import org.nsot.document.Node.Entry;
import org.nsot.errors.Domain;
import org.nsot.scenario.DeviceParameter;
import org.nsot.scenario.DeviceRoute;
import org.nsot.scenario.DeviceScenario;
import org.nsot.torque.Korringa;
import org.nsot.torque.NuclearTorque;
import org.nsot.torque.ResonanceLine;
import org.nsot.torque.SpinLength;

/// The numbers of `nsot device` that each route to the torque gives. Derivation: `docs/theory/08-device.md`,
/// `docs/theory/09-knight-korringa.md`.
enum RouteResult {
    FIELD_TORQUE_RATE("precession about mu by the field-like torque", "Hz"),
    DAMPING_TORQUE_RATE("growth at m = +z by the damping-like torque", "1/s"),
    EQUIVALENT_FIELD("field equivalent to the field-like torque", "T"),
    SHIFT("shift of the resonance", "Hz"),
    SHIFT_PPM("shift over the bare Larmor frequency", "ppm"),
    WIDTH_CHANGE_CLASSICAL("change of full width, classical vector", "Hz"),
    WIDTH_CHANGE("change of full width, independent spins", "Hz"),
    BACK_ACTION("spin conductance of the nuclei, at most", "S/m^2"),
    BACK_ACTION_CHANGE("relative change of mu by it", "1"),
    PUMPED_CURRENT("pumped spin current, thermal", "A/m^2"),
    VOLTAGE("inverse spin Hall voltage, thermal", "V"),
    SIGNAL_TO_NOISE("that voltage over Johnson noise", "1"),
    VOLTAGE_CLASSICAL("inverse spin Hall voltage, classical vectors", "V"),
    KNIGHT_SHIFT("Knight shift K", "1"),
    KORRINGA_PRODUCT("Korringa product T1 T", "s K"),
    KORRINGA_RATIO("Korringa ratio K^2 T1 T/S", "1"),
    CRITICAL_SPIN_ACCUMULATION("critical mu of a classical vector", "eV"),
    NEEDED_OVER_AVAILABLE("needed over available mu", "1");

    private final String label;
    private final String unit;

    RouteResult(String label, String unit) {
        this.label = label;
        this.unit = unit;
    }

    static ResultGroup group(DeviceRoute route) {
        return new ResultGroup(
                route.key(),
                route.label(),
                Arrays.stream(values()).map(RouteResult::named).toList());
    }

    ResultGroup.Result named() {
        return new ResultGroup.Result(name().toLowerCase(Locale.ROOT), label, unit);
    }

    /// All of them for one route of a device.
    static List<Entry> entries(NuclearTorque torque, DeviceScenario device) {
        return Arrays.stream(values())
                .map(result -> result.named().entry(result.of(torque, device)))
                .toList();
    }

    /// The value in the unit of the result.
    ///
    /// @throws org.nsot.errors.Refusal NSOT-101 to NSOT-104 or NSOT-306 if the device gives no such number
    double of(NuclearTorque torque, DeviceScenario device) {
        return Domain.result(label, formula(torque, device), true);
    }

    private double formula(NuclearTorque torque, DeviceScenario device) {
        double mu = device.film().spinAccumulationJoule(device.si(DeviceParameter.CURRENT));
        return switch (this) {
            case FIELD_TORQUE_RATE -> torque.precessionShiftHzPerJoule() * mu;
            case DAMPING_TORQUE_RATE -> torque.gainPerSecondPerJoule() * mu;
            case EQUIVALENT_FIELD -> torque.equivalentFieldTeslaPerJoule() * mu;
            case SHIFT -> line(torque, device).shiftHz(mu);
            case SHIFT_PPM -> line(torque, device).shiftPpm(mu);
            case WIDTH_CHANGE_CLASSICAL ->
                line(torque, device).widthChangeHz(mu, Math.signum(torque.gyromagneticRatio()));
            case WIDTH_CHANGE -> line(torque, device).widthChangeHz(mu, projection(torque, device));
            case BACK_ACTION -> device.layer().backActionSPerM2(torque);
            case BACK_ACTION_CHANGE ->
                device.film().changeByConductance(device.layer().backActionSPerM2(torque));
            case PUMPED_CURRENT -> thermal(torque, device);
            case VOLTAGE -> device.strip().inverseSpinHallVolt(thermal(torque, device));
            case SIGNAL_TO_NOISE ->
                device.strip()
                        .signalToNoise(
                                thermal(torque, device),
                                device.point().temperatureKelvin(),
                                device.si(DeviceParameter.BANDWIDTH));
            case VOLTAGE_CLASSICAL -> device.strip().inverseSpinHallVolt(classical(torque, device));
            case KNIGHT_SHIFT -> torque.knightShift();
            case KORRINGA_PRODUCT -> torque.korringaProductSecondKelvin();
            case KORRINGA_RATIO ->
                Korringa.ratio(torque.knightShift(), torque.korringaProductSecondKelvin(), torque.gyromagneticRatio());
            case CRITICAL_SPIN_ACCUMULATION -> critical(torque, device) / ELEMENTARY_CHARGE;
            case NEEDED_OVER_AVAILABLE -> needed(torque, device) / Math.abs(mu);
        };
    }

    private static ResonanceLine line(NuclearTorque torque, DeviceScenario device) {
        return new ResonanceLine(torque, device.si(DeviceParameter.FIELD));
    }

    /// What independent spins have for m_z; it is stated for I_p = sqrt(I(I+1)), and the gain is in proportion to I_p.
    private static double projection(NuclearTorque torque, DeviceScenario device) {
        double root = SpinLength.ROOT.of(torque.spin());
        return device.equilibrium().amplifiableFraction() * root / torque.spinLengthValue();
    }

    private static double thermal(NuclearTorque torque, DeviceScenario device) {
        return SpinPumping.thermalAPerM2(
                torque,
                device.layer().nucleiPerM2(),
                device.equilibrium(),
                device.point().temperatureKelvin(),
                device.si(DeviceParameter.TILT));
    }

    private static double classical(NuclearTorque torque, DeviceScenario device) {
        double omega = -torque.gyromagneticRatio() * device.si(DeviceParameter.FIELD);
        return SpinPumping.classicalAPerM2(
                torque, device.layer().nucleiPerM2(), omega, device.si(DeviceParameter.TILT));
    }

    /// T2 counts only as far as the electrons allow it.
    private static double critical(NuclearTorque torque, DeviceScenario device) {
        double t1 = torque.korringaTimeSecond(device.point().temperatureKelvin());
        return torque.criticalSpinAccumulationJoule(Math.min(device.si(DeviceParameter.T2), t1));
    }

    private static double needed(NuclearTorque torque, DeviceScenario device) {
        double temperature = device.point().temperatureKelvin();
        return CriticalPoint.of(torque, device.si(DeviceParameter.T2), temperature)
                .neededJoule();
    }
}
