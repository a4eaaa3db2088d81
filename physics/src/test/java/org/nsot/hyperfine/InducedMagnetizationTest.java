package org.nsot.hyperfine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.nsot.constants.Codata.ELECTRON_MASS;
import static org.nsot.constants.Codata.ELEMENTARY_CHARGE;
import static org.nsot.constants.Codata.HBAR;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;
import org.nsot.formulation.Formulation;

class InducedMagnetizationTest {
    private static final double EPS = Math.ulp(1.0);
    private static final double KF = 2e10;
    private static final HyperfineField FIELD = new HyperfineField(0.25, 8.68e6, 1);
    private static final double FERMI_ENERGY = HBAR * HBAR * KF * KF / (2 * ELECTRON_MASS);
    private static final Vector SPIN = new Vector(0.2, -0.6, 0.5).times(HBAR);
    /// Large enough that neither part of M drowns in the other.
    private static final Vector MU = new Vector(-0.4, 0.3, 0.7).times(FERMI_ENERGY);

    /// The printed prefactors of M_con and M_dip.
    private static final double C1 = ELEMENTARY_CHARGE
            * ELEMENTARY_CHARGE
            * FIELD.strength()
            * Math.pow(KF, 4)
            / (6 * Math.pow(Math.PI, 3) * ELECTRON_MASS);

    private static final double C2 = ELEMENTARY_CHARGE
            * ELEMENTARY_CHARGE
            * FIELD.strength()
            * KF
            * KF
            / (12 * Math.pow(Math.PI, 3) * HBAR * HBAR);

    private static InducedMagnetization around(Formulation formulation, Vector spin, Vector mu) {
        return new InducedMagnetization(formulation, KF, FIELD, spin, mu);
    }

    private static Vector tensor(Vector n, Vector v) {
        return n.times(3 * n.dot(v)).plus(v.times(-1));
    }

    private static void assertClose(Vector actual, Vector expected, double relative) {
        assertThat(actual.plus(expected.times(-1)).norm() / expected.norm()).isLessThan(relative);
    }

    private static void assertWithin(Vector actual, Vector expected, double tolerance) {
        assertThat(actual.plus(minus(expected)).norm()).isLessThanOrEqualTo(tolerance);
    }

    private static Vector minus(Vector v) {
        return v.times(-1);
    }

    /// Equation by equation as on the page, without regard to how the program groups its factors.
    @Test
    void publishedIsWhatIsPrinted() {
        SplittableRandom random = new SplittableRandom(5);
        for (double x = 1; x < 30; x *= 1.3) {
            Vector n = Turn.direction(random);
            double x4 = 8 * Math.pow(x, 4);
            double con1 = (Math.sin(2 * x) - 2 * x * Math.cos(2 * x)) / x4;
            double con2 = (1 - Math.cos(2 * x)) / (2 * x * x);
            double dip1 = (x * Math.cos(2 * x) - 2 * Math.sin(2 * x)) / x4;
            double dip2 = (3 * Math.sin(2 * x) - 2 * x * Math.cos(2 * x) - 4 * x) / (8 * x * x * x);
            Vector m0 = MU.times(-ELEMENTARY_CHARGE * KF / (2 * Math.PI * Math.PI * HBAR));
            Vector contact = SPIN.times(C1 * con1).plus(SPIN.cross(MU).times(C2 * con2));
            Vector nI = tensor(n, SPIN);
            Vector dipole = nI.times(C1 * dip1).plus(MU.cross(nI).times(C2 * dip2));
            InducedMagnetization program = around(Formulation.PUBLISHED, SPIN, MU);
            Vector position = n.times(x / KF);
            assertClose(program.contact(position), contact, 1e-12);
            assertClose(program.uniform(), m0, 1e-15);
            assertClose(program.dipole(position), dipole, 1e-12);
            assertClose(program.at(position), m0.plus(contact).plus(dipole), 1e-12);
        }
    }

    /// The derived form differs from the print by the three changes that docs/theory/07-errata.md lists.
    @Test
    void derivedDiffersByTheErrata() {
        SplittableRandom random = new SplittableRandom(6);
        for (double x = 1; x < 30; x *= 1.3) {
            Vector n = Turn.direction(random);
            Vector position = n.times(x / KF);
            double con2 = (1 - Math.cos(2 * x)) / (2 * x * x);
            double dip2 = (3 * Math.sin(2 * x) - 2 * x * Math.cos(2 * x) - 4 * x) / (8 * x * x * x);
            Vector nI = tensor(n, SPIN);
            Vector errata = MU.times(ELEMENTARY_CHARGE * KF / (4 * Math.PI * Math.PI * HBAR))
                    .plus(MU.cross(SPIN).times(2 * C2 * con2))
                    .plus(MU.cross(nI).times(-2 * C2 * dip2))
                    .plus(nI.times(C1 * 3 / (8 * x * x * x)));
            Vector difference = around(Formulation.DERIVED, SPIN, MU)
                    .at(position)
                    .plus(minus(around(Formulation.PUBLISHED, SPIN, MU).at(position)));
            assertClose(difference, errata, 1e-12);
        }
    }

    /// Eq. (13) with its remainder: C1 x [-2 I/15 + N I/60] and second order C2 x^2 (1/3 + 2/15) |mu x I|, rounded up.
    @ParameterizedTest
    @EnumSource
    void smallDistanceExpansion(Formulation formulation) {
        SplittableRandom random = new SplittableRandom(7);
        double c = formulation.uniformFactor();
        double s = formulation.nonequilibriumSign();
        for (double x = 1e-3; x < 0.1; x *= 2) {
            Vector n = Turn.direction(random);
            Vector nI = tensor(n, SPIN);
            double leading = (formulation.dipoleMonotonicNumerator() - 3) / (8 * x * x * x) + 1 / (12 * x);
            Vector expected = MU.times(-c * ELEMENTARY_CHARGE * KF / (4 * Math.PI * Math.PI * HBAR))
                    .plus(MU.cross(SPIN).times(s * C2))
                    .plus(SPIN.times(C1 / (3 * x)))
                    .plus(nI.times(C1 * leading))
                    .plus(SPIN.times(-C1 * 2 * x / 15))
                    .plus(nI.times(C1 * x / 60));
            Vector actual = around(formulation, SPIN, MU).at(n.times(x / KF));
            double third = Math.abs(C1) * x * x * x * SPIN.norm() * (2.0 / 105 + 2.0 / 210);
            double second = Math.abs(C2) * x * x * MU.norm() * SPIN.norm() * (1.0 / 3 + 2.0 / 15);
            double rounding = 1e-14 * Math.abs(C1) * SPIN.norm() / (x * x * x) / x;
            assertThat(actual.plus(minus(expected)).norm()).isLessThan(1.1 * (third + second) + rounding);
        }
    }

    @ParameterizedTest
    @EnumSource
    void isBilinearInSpinAndAccumulation(Formulation formulation) {
        Vector position = new Vector(1.1, -0.3, 0.9).times(1 / KF);
        Vector otherSpin = new Vector(-0.1, 0.9, 0.3).times(HBAR);
        Vector otherMu = new Vector(0.5, 0.1, -0.2).times(FERMI_ENERGY);
        Vector none = new Vector(0, 0, 0);
        Vector m0 = around(formulation, none, MU).at(position);
        Vector parts = around(formulation, SPIN, MU)
                .at(position)
                .plus(around(formulation, otherSpin, MU).at(position))
                .plus(minus(m0));
        assertClose(around(formulation, SPIN.plus(otherSpin), MU).at(position), parts, 1e-13);
        Vector equilibrium = around(formulation, SPIN, none).at(position);
        Vector sum = around(formulation, SPIN, MU)
                .at(position)
                .plus(around(formulation, SPIN, otherMu).at(position))
                .plus(minus(equilibrium));
        assertClose(around(formulation, SPIN, MU.plus(otherMu)).at(position), sum, 1e-13);
    }

    /// Reversed accumulation reverses what it makes and leaves the rest; time reversal (mu, I -> -mu, -I) reverses M
    /// except the part that is bilinear, the nonequilibrium one.
    @ParameterizedTest
    @EnumSource
    void reversals(Formulation formulation) {
        Vector position = new Vector(0.4, 1.2, -0.8).times(1 / KF);
        Vector none = new Vector(0, 0, 0);
        Vector there = around(formulation, SPIN, MU).at(position);
        Vector reversed = around(formulation, SPIN, minus(MU)).at(position);
        Vector equilibrium = around(formulation, SPIN, none).at(position);
        assertWithin(there.plus(reversed), equilibrium.times(2), 8 * EPS * there.norm());
        Vector timeReversed = around(formulation, minus(SPIN), minus(MU)).at(position);
        Vector bilinear = there.plus(timeReversed).times(0.5);
        Vector odd = around(formulation, SPIN, none)
                .at(position)
                .plus(around(formulation, none, MU).at(position));
        assertWithin(there.plus(minus(odd)), bilinear, 8 * EPS * there.norm());
        assertThat(Math.abs(bilinear.dot(MU))).isLessThan(8 * EPS * there.norm() * MU.norm());
        assertThat(bilinear.norm()).isGreaterThan(1e3 * EPS * there.norm());
    }

    @ParameterizedTest
    @EnumSource
    void turnsWithItsInputs(Formulation formulation) {
        SplittableRandom random = new SplittableRandom(8);
        for (int i = 0; i < 50; i++) {
            Turn turn = Turn.random(random);
            Vector position = Turn.direction(random).times(random.nextDouble(0.1, 10) / KF);
            Vector turned = around(formulation, turn.of(SPIN), turn.of(MU)).at(turn.of(position));
            assertClose(turned, turn.of(around(formulation, SPIN, MU).at(position)), 1e-12);
        }
    }

    /// Over the six directions of a turned octahedron N averages exactly to zero, and with it the dipole part.
    @ParameterizedTest
    @EnumSource
    void dipolePartHasNoAverage(Formulation formulation) {
        SplittableRandom random = new SplittableRandom(9);
        InducedMagnetization magnetization = around(formulation, SPIN, MU);
        for (int i = 0; i < 20; i++) {
            Turn turn = Turn.random(random);
            double r = random.nextDouble(0.1, 10) / KF;
            Vector sum = new Vector(0, 0, 0);
            double size = 0;
            for (Vector axis : new Vector[] {new Vector(r, 0, 0), new Vector(0, r, 0), new Vector(0, 0, r)}) {
                Vector one = magnetization.dipole(turn.of(axis));
                assertClose(magnetization.dipole(minus(turn.of(axis))), one, 1e-14);
                sum = sum.plus(one);
                size = Math.max(size, one.norm());
            }
            assertThat(sum.norm()).isLessThan(1e-14 * size);
        }
    }

    /// Eq. (9): without the dipole field a nucleus is a local field of (2/3) mu_r mu_0 gamma I.
    @ParameterizedTest
    @EnumSource
    void contactPartIsThatOfALocalField(Formulation formulation) {
        Vector position = new Vector(0.7, 0.2, -0.5).times(1 / KF);
        Vector local = SPIN.times(2.0 / 3 * FIELD.permeabilityHPerM() * FIELD.gyromagneticRatio());
        assertClose(
                around(formulation, SPIN, MU).contact(position),
                new LocalFieldMagnetization(formulation, KF, local, MU).induced(position),
                1e-14);
    }

    /// The enhancement belongs to the contact part alone, and there to what the nucleus adds.
    @ParameterizedTest
    @EnumSource
    void enhancementScalesTheContactPartOnly(Formulation formulation) {
        Vector position = new Vector(0.7, 0.2, -0.5).times(1 / KF);
        HyperfineField enhanced = new HyperfineField(FIELD.permeabilityHPerM(), FIELD.gyromagneticRatio(), 7);
        InducedMagnetization strong = new InducedMagnetization(formulation, KF, enhanced, SPIN, MU);
        InducedMagnetization plain = around(formulation, SPIN, MU);
        assertClose(strong.contact(position), plain.contact(position).times(7), 1e-14);
        assertThat(strong.uniform()).isEqualTo(plain.uniform());
        assertThat(strong.dipole(position)).isEqualTo(plain.dipole(position));
    }

    @ParameterizedTest
    @EnumSource
    void theNucleusItselfIsRefused(Formulation formulation) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> around(formulation, SPIN, MU).at(new Vector(0, 0, 0)))
                .satisfies(r -> assertThat(r.code()).isEqualTo(ErrorCode.OUT_OF_DOMAIN));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> around(formulation, SPIN, MU).dipole(new Vector(0, 0, 0)))
                .satisfies(r -> assertThat(r.code()).isEqualTo(ErrorCode.OUT_OF_DOMAIN));
    }
}
