package org.nsot.calculator;

import static org.nsot.constants.Codata.ELEMENTARY_CHARGE;
import static org.nsot.constants.Codata.VACUUM_PERMEABILITY;

import java.util.ArrayList;
import java.util.List;
import org.nsot.document.Digits;
import org.nsot.formulation.Formulation;
import org.nsot.matter.Metal;
import org.nsot.scenario.TorqueParameter;
import org.nsot.scenario.TorqueScenario;
import org.nsot.torque.NuclearSpinOrbitTorque;
import org.nsot.torque.NucleusInMetal;

/// What a user must be told wherever the torque's numbers appear. Reasons:
/// `docs/theory/06-critical-point.md`.
public final class TorqueCaveats {
    /// A coupling within a part in 1e6 of mu_0 counts as mu_r = 1.
    private static final double VACUUM_TOLERANCE = 1e-6;

    private TorqueCaveats() {}

    /// The caveats that apply, in plain words with the numbers of this case: those of the inputs, then the reasons of
    /// the verdicts.
    public static List<String> of(TorqueScenario scenario, List<Formulation> formulations) {
        return ofColumns(scenario, TorqueColumn.of(scenario, formulations));
    }

    static List<String> ofColumns(TorqueScenario scenario, List<TorqueColumn> columns) {
        List<String> caveats = new ArrayList<>();
        coupling(scenario, caveats);
        measured(scenario, caveats);
        if (scenario.metal().isPresent()) {
            metal(scenario, scenario.metal().get(), caveats);
        }
        caveats.add("The verdict is for the mu of a thick film that loses no spin, at the current density and the"
                + " temperature among the inputs. Joule heat is left out; nsot device counts it.");
        SharedReasons reasons = new SharedReasons();
        for (TorqueColumn column : columns) {
            column.explain(reasons);
        }
        caveats.addAll(reasons.paragraphs());
        return List.copyOf(caveats);
    }

    private static void coupling(TorqueScenario scenario, List<String> caveats) {
        NucleusInMetal nucleus = scenario.nucleus();
        double muR = nucleus.field().permeabilityHPerM() / VACUUM_PERMEABILITY;
        if (Math.abs(muR - 1) > VACUUM_TOLERANCE) {
            caveats.add(macroscopicPermeability(nucleus, muR, scenario.t2Second()));
        }
        if (!isMeasured(scenario)) {
            caveats.add("The coupling of the electron gas gives a Knight shift of "
                    + Digits.five(100 * nucleus.knightShift())
                    + " %. The physical enhancement of the coupling is the contact enhancement eta, and it is measured:"
                    + " compare with the Knight shift and the Korringa product of the metal (--metal, --knight-shift,"
                    + " --from-korringa).");
        }
    }

    private static boolean isMeasured(TorqueScenario scenario) {
        return scenario.has(TorqueParameter.KNIGHT_SHIFT) || scenario.has(TorqueParameter.FROM_KORRINGA);
    }

    private static void measured(TorqueScenario scenario, List<String> caveats) {
        if (scenario.has(TorqueParameter.FROM_KORRINGA)) {
            caveats.add(
                    scenario.xiFromEta()
                            ? "measured: xi follows from the contact enhancement eta that was given."
                            : "measured: xi = 1, the contact limit, is assumed; --contact-enhancement gives another.");
        }
        if (isMeasured(scenario)) {
            caveats.add("measured: K is taken as the part by the spin of conduction electrons, T1 T as the part by"
                    + " conduction electrons. Where K^2 T1 T/S is not that of the model, physics acts that it lacks,"
                    + " such as exchange, core polarization or orbital motion.");
        }
    }

    private static void metal(TorqueScenario scenario, Metal metal, List<String> caveats) {
        if (!metal.hasFreeElectrons()) {
            caveats.add(DeviceCaveats.notFree(metal));
        }
        if (!isMeasured(scenario)) {
            caveats.add("No measured K or T1 T of " + scenario.isotope().name() + " in " + metal.name()
                    + " is in the tables: only the electron gas is shown.");
        }
        if (scenario.value(TorqueParameter.CONTACT_ENHANCEMENT).source().equals("default")) {
            caveats.add(DeviceCaveats.noEnhancement(scenario.si(TorqueParameter.CONTACT_ENHANCEMENT)));
        }
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
}
