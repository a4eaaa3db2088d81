package org.nsot.calculator;

import static org.nsot.constants.Codata.ELEMENTARY_CHARGE;
import static org.nsot.constants.Codata.VACUUM_PERMEABILITY;

import java.util.ArrayList;
import java.util.List;
import org.nsot.document.Digits;
import org.nsot.formulation.Formulation;
import org.nsot.torque.NuclearSpinOrbitTorque;
import org.nsot.torque.NucleusInMetal;

/// What a user must be told wherever the torque's numbers appear. Reasons:
/// `docs/theory/06-critical-point.md`.
public final class TorqueCaveats {
    private static final double ROOM_TEMPERATURE_KELVIN = 300;
    /// A coupling within a part in 1e6 of mu_0 counts as mu_r = 1.
    private static final double VACUUM_TOLERANCE = 1e-6;

    private TorqueCaveats() {}

    /// The caveats that apply, in plain words with the numbers of this case.
    public static List<String> of(NucleusInMetal nucleus, double t2Second) {
        List<String> caveats = new ArrayList<>();
        double muR = nucleus.field().permeabilityHPerM() / VACUUM_PERMEABILITY;
        if (Math.abs(muR - 1) > VACUUM_TOLERANCE) {
            caveats.add(macroscopicPermeability(nucleus, muR, t2Second));
        }
        caveats.add(measuredCoupling(nucleus, t2Second));
        if (nucleus.spin().doubled() == 1) {
            caveats.add("A single spin I = 1/2 is polarized by the damping-like torque but never amplified; an"
                    + " ensemble may be, collectively, through the coupling of pairs by the electrons.");
        }
        return List.copyOf(caveats);
    }

    private static String macroscopicPermeability(NucleusInMetal nucleus, double muR, double t2Second) {
        NucleusInMetal bare = nucleus.withPermeability(VACUUM_PERMEABILITY);
        return "mu_r mu_0 = " + Digits.five(nucleus.field().permeabilityHPerM()) + " H/m means mu_r = "
                + Digits.five(muR)
                + ": a macroscopic response put into a microscopic coupling. g_field grows as mu_r, g_damp as mu_r^2;"
                + " with mu_r = 1 the critical mu is " + criticalElectronvolt(Formulation.PUBLISHED, bare, t2Second)
                + " (published), " + criticalElectronvolt(Formulation.DERIVED, bare, t2Second) + " (derived).";
    }

    private static String criticalElectronvolt(Formulation formulation, NucleusInMetal nucleus, double t2Second) {
        NuclearSpinOrbitTorque torque = NuclearSpinOrbitTorque.of(formulation, nucleus);
        return torque.dampPerM2() == 0
                ? "not defined"
                : Digits.five(torque.criticalSpinAccumulationJoule(t2Second) / ELEMENTARY_CHARGE) + " eV";
    }

    private static String measuredCoupling(NucleusInMetal nucleus, double t2Second) {
        double t1 = nucleus.korringaProductSecondKelvin() / ROOM_TEMPERATURE_KELVIN;
        String limit = t2Second > 2 * t1
                ? "; T2 cannot be longer than 2 T1, so the critical point given here is out of reach at 300 K"
                : "";
        return "The same coupling gives a Knight shift of " + Digits.five(100 * nucleus.knightShift())
                + " % and a Korringa relaxation time T1 = " + Digits.five(t1) + " s at 300 K, against T2 = "
                + Digits.five(t2Second) + " s assumed" + limit
                + ". The physical enhancement of the coupling is the contact enhancement eta, and it is measured:"
                + " compare with the Knight shift and the Korringa product of the metal.";
    }
}
