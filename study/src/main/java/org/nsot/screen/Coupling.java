package org.nsot.screen;

import static org.nsot.constants.Codata.VACUUM_PERMEABILITY;

import java.util.Optional;
import org.nsot.formulation.Formulation;
import org.nsot.hyperfine.HyperfineField;
import org.nsot.matter.Isotope;
import org.nsot.matter.Metal;
import org.nsot.torque.MeasuredTorque;
import org.nsot.torque.NuclearSpinOrbitTorque;
import org.nsot.torque.NuclearTorque;
import org.nsot.torque.NucleusInMetal;
import org.nsot.torque.SpinLength;

/// A nucleus in a metal and the torque on it.
///
/// @param isotope the nucleus
/// @param metal   its host
/// @param route   from what the torque is known
/// @param torque  the torque
public record Coupling(Isotope isotope, Metal metal, Route route, NuclearTorque torque) {
    /// Whether the field-like torque is known: a measured T1 T alone does not tell it.
    public boolean hasShift() {
        return route != Route.MEASURED || torque.knightShift() != 0;
    }

    /// The coupling by measured T1 T, else of an electron gas with mu_r = 1; empty if the metal has neither.
    ///
    /// What was measured yields the derived torque only.
    static Optional<Coupling> of(
            Formulation formulation, Isotope isotope, Metal metal, Resonances resonances, double contactEnhancement) {
        Optional<Double> shift = resonances.knightShift(isotope, metal);
        Optional<Double> t1t = resonances.korringaProductSecondKelvin(isotope, metal);
        if (t1t.isPresent() && formulation == Formulation.DERIVED) {
            return Optional.of(
                    new Coupling(isotope, metal, Route.MEASURED, measured(isotope, shift.orElse(0.0), t1t.get())));
        }
        if (!metal.hasFreeElectrons()) {
            return Optional.empty();
        }
        NucleusInMetal gas = gas(isotope, metal, contactEnhancement);
        return Optional.of(
                shift.isPresent() && shift.get() > 0
                        ? inGas(formulation, isotope, metal, Route.KNIGHT_SHIFT, gas.withKnightShift(shift.get()))
                        : inGas(formulation, isotope, metal, Route.ELECTRON_GAS, gas));
    }

    private static NuclearTorque measured(Isotope isotope, double knightShift, double korringaProductSecondKelvin) {
        return new MeasuredTorque(
                isotope.spin(),
                SpinLength.ROOT,
                isotope.gyromagneticRatio(),
                knightShift,
                korringaProductSecondKelvin,
                MeasuredTorque.CONTACT_LIMIT);
    }

    private static NucleusInMetal gas(Isotope isotope, Metal metal, double contactEnhancement) {
        HyperfineField field = new HyperfineField(VACUUM_PERMEABILITY, isotope.gyromagneticRatio(), contactEnhancement);
        return new NucleusInMetal(
                isotope.spin(), SpinLength.ROOT, field, metal.fermiWavenumberPerM(), metal.latticeConstantM());
    }

    private static Coupling inGas(
            Formulation formulation, Isotope isotope, Metal metal, Route route, NucleusInMetal nucleus) {
        return new Coupling(isotope, metal, route, NuclearSpinOrbitTorque.of(formulation, nucleus));
    }
}
