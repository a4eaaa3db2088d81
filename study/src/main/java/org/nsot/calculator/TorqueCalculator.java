package org.nsot.calculator;

import static org.nsot.constants.Codata.ELEMENTARY_CHARGE;
import static org.nsot.constants.Codata.NUCLEAR_MAGNETON;
import static org.nsot.document.Node.Entry.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.nsot.document.Document;
import org.nsot.document.Node.Amount;
import org.nsot.document.Node.ComplexAmount;
import org.nsot.document.Node.Entry;
import org.nsot.document.Node.Group;
import org.nsot.document.Node.Sourced;
import org.nsot.document.Node.Text;
import org.nsot.errors.Domain;
import org.nsot.formulation.Formulation;
import org.nsot.scenario.TorqueParameter;
import org.nsot.scenario.TorqueScenario;
import org.nsot.torque.NuclearSpinOrbitTorque;
import org.nsot.torque.NucleusInMetal;

/// The torque on one nucleus and its critical point, in one or both formulations.
///
/// Source: `cahaya2023`, eqs. (15), (16).
public final class TorqueCalculator {
    private TorqueCalculator() {}

    /// The answer of `nsot torque`.
    ///
    /// @param given the parameters that the user gave; the others stand at their defaults
    public static Document answer(TorqueScenario scenario, Set<TorqueParameter> given, List<Formulation> formulations) {
        List<Entry> results = new ArrayList<>();
        for (Formulation formulation : formulations) {
            results.add(new Entry(formulation.label(), formulation.label(), results(scenario, formulation)));
        }
        return new Document(
                "torque",
                inputs(scenario, given),
                new Group(results),
                TorqueCaveats.of(scenario.nucleus(), scenario.t2Second()),
                List.of("cahaya2023", "codata2022", "stone2019"));
    }

    private static Group results(TorqueScenario scenario, Formulation formulation) {
        NuclearSpinOrbitTorque torque = NuclearSpinOrbitTorque.of(formulation, scenario.nucleus());
        double critical = torque.criticalSpinAccumulationJoule(scenario.t2Second());
        double gain = torque.gainPerSecondPerJoule();
        double current = Math.abs(scenario.injector().currentDensityAPerM2(critical));
        return Group.of(
                amount("g_field", "g_field", torque.fieldPerM2(), "1/m^2"),
                amount("g_damp", "g_damp", torque.dampPerM2(), "1/m^2"),
                new Entry(
                        "g_nuclear_conventional",
                        "4 pi (g_damp + i g_field)",
                        new ComplexAmount(
                                4 * Math.PI * torque.dampPerM2(), 4 * Math.PI * torque.fieldPerM2(), "1/m^2")),
                amount("critical_spin_accumulation", "critical spin accumulation", critical / ELEMENTARY_CHARGE, "eV"),
                amount("critical_current_density", "critical current density", current, "A/m^2"),
                amount(
                        "precession_shift",
                        "precession shift per mu",
                        torque.precessionShiftHzPerJoule() * ELEMENTARY_CHARGE,
                        "Hz/eV"),
                amount("gain", "gain per mu", Math.abs(gain) * ELEMENTARY_CHARGE, "1/(s eV)"),
                text("amplified_at_plus_z", "amplified at m = +z for", gain > 0 ? "mu > 0" : "mu < 0"));
    }

    private static Entry amount(String key, String label, double value, String unit) {
        return Entry.amount(key, label, Domain.result(label, value, true), unit);
    }

    private static Group inputs(TorqueScenario scenario, Set<TorqueParameter> given) {
        NucleusInMetal nucleus = scenario.nucleus();
        return Group.of(
                words(TorqueParameter.ISOTOPE, "isotope", scenario.isotope(), given),
                new Entry(
                        "spin",
                        "spin I",
                        new Sourced(
                                new Text(nucleus.spin().toString()),
                                given.contains(TorqueParameter.SPIN) ? "given" : "isotope")),
                new Entry(
                        "moment",
                        "moment mu_I",
                        new Sourced(
                                new Amount(scenario.momentJPerT() / NUCLEAR_MAGNETON, "mu_N"),
                                scenario.momentSource())),
                quantity(
                        TorqueParameter.PERMEABILITY,
                        "permeability mu_r mu_0",
                        nucleus.field().permeabilityHPerM(),
                        "H/m",
                        given),
                quantity(
                        TorqueParameter.CONTACT_ENHANCEMENT,
                        "contact enhancement eta",
                        nucleus.field().contactEnhancement(),
                        "1",
                        given),
                quantity(
                        TorqueParameter.FERMI_WAVENUMBER,
                        "Fermi wavenumber k_F",
                        nucleus.fermiWavenumberPerM(),
                        "1/m",
                        given),
                quantity(
                        TorqueParameter.LATTICE_CONSTANT, "lattice constant a", nucleus.latticeConstantM(), "m", given),
                quantity(TorqueParameter.T2, "relaxation time T2", scenario.t2Second(), "s", given),
                quantity(
                        TorqueParameter.CONDUCTIVITY,
                        "conductivity sigma",
                        scenario.injector().conductivitySPerM(),
                        "S/m",
                        given),
                quantity(
                        TorqueParameter.SPIN_HALL_ANGLE,
                        "spin Hall angle theta",
                        scenario.injector().spinHallAngle(),
                        "1",
                        given),
                quantity(
                        TorqueParameter.SPIN_DIFFUSION_LENGTH,
                        "spin-diffusion length lambda",
                        scenario.injector().spinDiffusionLengthM(),
                        "m",
                        given),
                quantity(TorqueParameter.SPIN_LENGTH, "spin length I_p", nucleus.spinLengthValue(), "1", given));
    }

    private static Entry quantity(
            TorqueParameter parameter, String label, double value, String unit, Set<TorqueParameter> given) {
        return new Entry(key(parameter), label, new Sourced(new Amount(value, unit), source(parameter, given)));
    }

    private static Entry words(TorqueParameter parameter, String label, String words, Set<TorqueParameter> given) {
        return new Entry(key(parameter), label, new Sourced(new Text(words), source(parameter, given)));
    }

    private static String key(TorqueParameter parameter) {
        return parameter.option().replace('-', '_');
    }

    private static String source(TorqueParameter parameter, Set<TorqueParameter> given) {
        return given.contains(parameter) ? "given" : "default";
    }
}
