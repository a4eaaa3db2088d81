package org.nsot.device;

import static org.nsot.constants.Codata.VACUUM_PERMEABILITY;
import static org.nsot.device.Words.electronvolt;
import static org.nsot.device.Words.number;

import java.util.ArrayList;
import java.util.List;
import org.nsot.device.Reason.Topic;
import org.nsot.torque.NuclearSpinOrbitTorque;
import org.nsot.torque.NuclearTorque;

/// The reasons of a verdict, in plain words with the numbers of the case.
final class FeasibilityReasons {
    /// A permeability within a part in 1e6 of mu_0 counts as that of the vacuum.
    private static final double VACUUM_TOLERANCE = 1e-6;
    /// Below this phase the terms left out, of relative order D^2, are below one per cent.
    private static final double SMALL_PHASE = 0.1;
    /// Above this share of the Fermi energy mu is no longer a small change of the occupation.
    private static final double SMALL_SHARE = 0.1;
    /// A rise by a tenth of the temperature moves the bound by as much.
    private static final double WARM = 0.1;

    private FeasibilityReasons() {}

    static List<Reason> of(NuclearTorque torque, double t2, OperatingPoint point, double needed, boolean singly) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(criticalPoint(torque, t2, point, needed));
        relaxation(torque, t2, point.temperatureKelvin(), reasons);
        if (!singly) {
            reasons.add(singleSpin(torque));
        }
        heat(point, reasons);
        phase(torque, reasons);
        if (torque instanceof NuclearSpinOrbitTorque gas) {
            electronGas(gas, needed, reasons);
        }
        return reasons;
    }

    private static Reason criticalPoint(NuclearTorque torque, double t2, OperatingPoint point, double needed) {
        double counted = Math.min(t2, torque.korringaTimeSecond(point.temperatureKelvin()));
        return new Reason(
                Topic.CRITICAL_POINT,
                "Amplification needs mu = " + electronvolt(needed) + " at T2 = " + number(counted)
                        + " s; there is mu = "
                        + electronvolt(Math.abs(point.spinAccumulationJoule())) + " at j = "
                        + number(Math.abs(point.currentDensityAPerM2())) + " A/m^2.");
    }

    private static void relaxation(NuclearTorque torque, double t2, double temperature, List<Reason> reasons) {
        double t1 = torque.korringaTimeSecond(temperature);
        reasons.add(new Reason(
                Topic.RELAXATION,
                "The electrons that exert the torque also relax the nucleus, with T1 = " + number(t1) + " s at "
                        + number(temperature) + " K."));
        if (t2 > t1) {
            String twice = t2 > 2 * t1 ? ", and no relaxation allows T2 > 2 T1" : "";
            reasons.add(new Reason(
                    Topic.RELAXATION,
                    "T2 = " + number(t2) + " s is longer than these electrons allow" + twice + ": T2 = T1 is used."));
        }
        reasons.add(new Reason(
                Topic.RELAXATION,
                "Whatever the coupling, mu must exceed 2 k_B T/(xi I_p) = "
                        + electronvolt(torque.leastCriticalSpinAccumulationJoule(temperature)) + " (xi = "
                        + number(torque.dampingEfficiency()) + ")."));
    }

    private static Reason singleSpin(NuclearTorque torque) {
        String subject = torque.spin().doubled() <= 2
                ? "A single spin I = " + torque.spin()
                : "At xi = " + number(torque.dampingEfficiency()) + " a single spin I = " + torque.spin();
        return new Reason(
                Topic.SINGLE_SPIN,
                subject + " is polarized by the torque but never amplified, at any current. An ensemble may be,"
                        + " collectively, through the coupling of pairs by the electrons.");
    }

    private static void heat(OperatingPoint point, List<Reason> reasons) {
        double rise = point.temperatureRiseKelvin();
        if (rise > WARM * point.temperatureKelvin()) {
            reasons.add(new Reason(
                    Topic.HEAT,
                    "Joule heat warms the film by " + number(rise) + " K to " + number(point.temperatureKelvin())
                            + " K, which raises the mu that is needed."));
        }
    }

    private static void phase(NuclearTorque torque, List<Reason> reasons) {
        double phase = torque.scatteringPhase();
        if (phase > SMALL_PHASE) {
            reasons.add(new Reason(
                    Topic.VALIDITY,
                    "The nucleus shifts the phase of the electrons by " + number(phase)
                            + " rad between the two spins; the theory is of first order in it."));
        }
    }

    private static void electronGas(NuclearSpinOrbitTorque torque, double needed, List<Reason> reasons) {
        double fermi = torque.nucleus().fermiEnergyJoule();
        if (needed > SMALL_SHARE * fermi) {
            reasons.add(new Reason(
                    Topic.VALIDITY,
                    "The mu that is needed is " + number(needed / fermi) + " of the Fermi energy, "
                            + electronvolt(fermi) + "; the theory is for mu much below it."));
        }
        double muR = torque.nucleus().field().permeabilityHPerM() / VACUUM_PERMEABILITY;
        if (Math.abs(muR - 1) > VACUUM_TOLERANCE) {
            reasons.add(new Reason(
                    Topic.PERMEABILITY,
                    "mu_r = " + number(muR) + " is a macroscopic response put into a microscopic coupling; it implies"
                            + " a Knight shift of " + number(100 * torque.knightShift())
                            + " %. Compare with the measured one."));
        }
    }
}
