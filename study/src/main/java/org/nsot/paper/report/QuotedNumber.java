package org.nsot.paper.report;

import static org.nsot.constants.Codata.ELEMENTARY_CHARGE;
import static org.nsot.constants.Codata.VACUUM_PERMEABILITY;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.nsot.formulation.Formulation;
import org.nsot.hyperfine.HyperfineField;
import org.nsot.paper.audit.QuotedValue;
import org.nsot.scenario.TorqueScenario;
import org.nsot.torque.NuclearSpinOrbitTorque;
import org.nsot.torque.NucleusInMetal;

/// A number of the paper beside the computed one, in both formulations.
///
/// Source: `cahaya2023`, section 3; the example of 57Fe.
///
/// @param name      what it is
/// @param printed   as the paper prints it, or a dash where it prints none
/// @param published as computed from the printed equations, in `unit`
/// @param derived   as computed from the derived ones, in `unit`
/// @param unit      the unit of both
public record QuotedNumber(String name, String printed, double published, double derived, String unit) {
    private static final String NOT_PRINTED = "–";
    private static final double ROOM_TEMPERATURE_KELVIN = 300;

    /// All numbers of the paper's example, and those that a reader needs beside them.
    public static List<QuotedNumber> all() {
        TorqueScenario example = TorqueScenario.ofPaper();
        NucleusInMetal nucleus = example.nucleus();
        NucleusInMetal bare = nucleus.withPermeability(VACUUM_PERMEABILITY);
        double relative = nucleus.field().permeabilityHPerM() / VACUUM_PERMEABILITY;
        double knight = 100 * nucleus.knightShift();
        double t1 = nucleus.korringaProductSecondKelvin() / ROOM_TEMPERATURE_KELVIN;
        return List.of(
                of("g_field", QuotedValue.G_FIELD.digits(), nucleus, NuclearSpinOrbitTorque::fieldPerM2, "1/m²"),
                of("g_damp", QuotedValue.G_DAMP.digits(), nucleus, NuclearSpinOrbitTorque::dampPerM2, "1/m²"),
                of("g_field/g_damp", "≫ 1", nucleus, t -> t.fieldPerM2() / t.dampPerM2(), "1"),
                of("dipole share of g_damp over contact share", "1/4", nucleus, QuotedNumber::dipoleShare, "1"),
                of(
                        "critical spin accumulation",
                        QuotedValue.CRITICAL_MU.digits(),
                        nucleus,
                        t -> critical(t, example) / ELEMENTARY_CHARGE,
                        "eV"),
                of(
                        "critical current density",
                        QuotedValue.CRITICAL_CURRENT.digits(),
                        nucleus,
                        t -> example.injector().currentDensityAPerM2(critical(t, example)),
                        "A/m²"),
                new QuotedNumber("relative permeability mu_r in the coupling", NOT_PRINTED, relative, relative, "1"),
                of(
                        "critical spin accumulation with mu_r = 1",
                        NOT_PRINTED,
                        bare,
                        t -> critical(t, example) / ELEMENTARY_CHARGE,
                        "eV"),
                new QuotedNumber("Knight shift of the same coupling", NOT_PRINTED, knight, knight, "%"),
                new QuotedNumber("Korringa time T1 of the same coupling at 300 K", NOT_PRINTED, t1, t1, "s"));
    }

    private static QuotedNumber of(
            String name,
            String printed,
            NucleusInMetal nucleus,
            ToDoubleFunction<NuclearSpinOrbitTorque> number,
            String unit) {
        return new QuotedNumber(
                name,
                printed,
                number.applyAsDouble(NuclearSpinOrbitTorque.of(Formulation.PUBLISHED, nucleus)),
                number.applyAsDouble(NuclearSpinOrbitTorque.of(Formulation.DERIVED, nucleus)),
                unit);
    }

    private static double critical(NuclearSpinOrbitTorque torque, TorqueScenario example) {
        return torque.criticalSpinAccumulationJoule(example.t2Second());
    }

    private static double dipoleShare(NuclearSpinOrbitTorque torque) {
        double ratio = HyperfineField.DIPOLE_WEIGHT / torque.nucleus().field().contactWeight();
        return torque.formulation().dipolarShareSign() * ratio * ratio;
    }
}
