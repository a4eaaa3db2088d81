package org.nsot.torque;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;
import static org.nsot.constants.Codata.BOHR_MAGNETON;
import static org.nsot.constants.Codata.BOLTZMANN;
import static org.nsot.constants.Codata.ELECTRON_MASS;
import static org.nsot.constants.Codata.ELEMENTARY_CHARGE;
import static org.nsot.constants.Codata.HBAR;
import static org.nsot.constants.Codata.VACUUM_PERMEABILITY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;
import org.nsot.formulation.Formulation;
import org.nsot.hyperfine.HyperfineField;
import org.nsot.matter.Isotope;
import org.nsot.matter.IsotopeTable;
import org.nsot.matter.Spin;

class NucleusInMetalTest {
    static List<Isotope> isotopes() {
        return IsotopeTable.all();
    }

    private static NucleusInMetal of(Isotope isotope, SpinLength length, double eta) {
        HyperfineField field = new HyperfineField(VACUUM_PERMEABILITY, isotope.gyromagneticRatio(), eta);
        return new NucleusInMetal(isotope.spin(), length, field, 1.36e10, 3.61e-10);
    }

    /// What a user is told of the example: 238 % and 98 ns at 300 K.
    @Test
    void knightShiftAndRelaxationOfThePaper() {
        assertThat(PaperExample.NUCLEUS.knightShift()).isCloseTo(2.38, within(0.005));
        assertThat(PaperExample.NUCLEUS.korringaProductSecondKelvin() / 300).isCloseTo(98e-9, within(0.5e-9));
    }

    /// The torque and the resonance see the same electrons: g_damp a^2 = xi hbar I_p^2/(2 k_B T1 T) and
    /// g_field a^2 = (gamma_n/gamma_e) K I_p, docs/theory/06-critical-point.md, (6.6), for any metal.
    @ParameterizedTest
    @MethodSource("isotopes")
    void torqueFollowsFromKnightShiftAndRelaxation(Isotope isotope) {
        for (SpinLength length : SpinLength.values()) {
            for (double eta : new double[] {0.7, 1, 3, 30, 1000}) {
                NucleusInMetal nucleus = of(isotope, length, eta);
                NuclearSpinOrbitTorque torque = NuclearSpinOrbitTorque.of(Formulation.DERIVED, nucleus);
                double a2 = nucleus.latticeConstantM() * nucleus.latticeConstantM();
                double ip = nucleus.spinLengthValue();
                double xi = (4 * eta * eta - 1) / (4 * eta * eta + 2);
                double damp = xi * HBAR * ip * ip / (2 * BOLTZMANN * nucleus.korringaProductSecondKelvin());
                double gammaElectron = ELEMENTARY_CHARGE / ELECTRON_MASS;
                double field = isotope.gyromagneticRatio() / gammaElectron * nucleus.knightShift() * ip;
                assertThat(torque.dampPerM2() * a2 / damp).isCloseTo(1, within(1e-12));
                assertThat(torque.fieldPerM2() * a2 / field).isCloseTo(1, within(1e-12));
            }
        }
    }

    /// Korringa's relation for pure contact coupling: K^2 T1 T = (hbar/4 pi k_B)(gamma_e/gamma_n)^2 with gamma_e =
    /// e/m_e,
    /// where mu_r = 1 and the dipolar part is a relative 1/2 eta^2.
    @ParameterizedTest
    @MethodSource("isotopes")
    void korringasRelationHoldsForStrongContactCoupling(Isotope isotope) {
        double eta = 1e5;
        NucleusInMetal nucleus = of(isotope, SpinLength.ROOT, eta);
        double k = nucleus.knightShift();
        double ratio = ELEMENTARY_CHARGE / ELECTRON_MASS / isotope.gyromagneticRatio();
        double korringa = HBAR / (4 * Math.PI * BOLTZMANN) * ratio * ratio;
        assertThat(k * k * nucleus.korringaProductSecondKelvin() / korringa)
                .isCloseTo(1, within(1 / (2 * eta * eta) + 1e-12));
    }

    /// 2/3 of mu_0 times the Pauli susceptibility from the density of states, m_e k_F/(pi^2 hbar^2) for both spins.
    @Test
    void knightShiftIsContactWeightTimesPauliSusceptibility() {
        NucleusInMetal copper = of(IsotopeTable.of("63Cu"), SpinLength.ROOT, 1);
        double states = ELECTRON_MASS * copper.fermiWavenumberPerM() / (Math.PI * Math.PI * HBAR * HBAR);
        double pauli = VACUUM_PERMEABILITY * BOHR_MAGNETON * BOHR_MAGNETON * states;
        assertThat(copper.knightShift() / (2 * pauli / 3)).isCloseTo(1, within(2e-9));
    }

    @ParameterizedTest
    @EnumSource
    void spinLengthsBelongToTheirSpin(SpinLength length) {
        double i = 3.5;
        double squared = length.of(new Spin(7)) * length.of(new Spin(7));
        assertThat(squared).isCloseTo(length == SpinLength.ROOT ? i * (i + 1) : i * i, within(1e-14 * 16));
    }

    @Test
    void anotherPermeabilityChangesNothingElse() {
        NucleusInMetal other = PaperExample.NUCLEUS.withPermeability(VACUUM_PERMEABILITY);
        assertThat(other.field().permeabilityHPerM()).isEqualTo(VACUUM_PERMEABILITY);
        assertThat(other.withPermeability(0.25)).isEqualTo(PaperExample.NUCLEUS);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 2e-10, OUT_OF_DOMAIN",
        "-1, 2e-10, OUT_OF_DOMAIN",
        "NaN, 2e-10, NOT_FINITE",
        "Infinity, 2e-10, NOT_FINITE",
        "2e10, 0, OUT_OF_DOMAIN",
        "2e10, -2e-10, OUT_OF_DOMAIN",
        "2e10, NaN, NOT_FINITE"
    })
    void badMetalsAreRefused(double wavenumber, double latticeConstant, ErrorCode code) {
        NucleusInMetal paper = PaperExample.NUCLEUS;
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new NucleusInMetal(
                        paper.spin(), paper.spinLength(), paper.field(), wavenumber, latticeConstant))
                .satisfies(r -> assertThat(r.code()).isEqualTo(code));
    }
}
