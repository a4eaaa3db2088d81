package org.nsot.torque;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nsot.constants.Codata.ELECTRON_MASS;
import static org.nsot.constants.Codata.ELEMENTARY_CHARGE;
import static org.nsot.constants.Codata.HBAR;

import java.util.SplittableRandom;
import org.hipparchus.analysis.integration.gauss.GaussIntegrator;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nsot.electrongas.Lindhard;
import org.nsot.formulation.Formulation;
import org.nsot.hyperfine.HyperfineField;
import org.nsot.hyperfine.LocalFieldMagnetization;
import org.nsot.hyperfine.Turn;
import org.nsot.hyperfine.Vector;

/// The derived torque against its definition, eq. (14): tau = I x h, where h = Int d3q/(2 pi)^3 T(q) M(q) mu_r mu_0
/// gamma is the field that the magnetization exerts on the nucleus. The magnetization is that of eq. (5) in q space,
/// summed here over a grid of directions and wavenumbers; no range function and no closed form of g enters.
///
/// The grid is exact: the integrand is q^2 chi2 ~ q in the wavenumber and of fourth degree in the direction. The
/// equilibrium part is parallel to I and left out.
class MicroscopicTorqueTest {
    private static final GaussIntegrator COSINES = new GaussIntegratorFactory().legendre(3, -1, 1);
    private static final GaussIntegrator WAVENUMBERS = new GaussIntegratorFactory().legendre(4, 0, 2);
    private static final int AZIMUTHS = 8;

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.2, 0.5, 1, 3, 40})
    void torqueIsThatOfTheMagnetizationOnTheNucleus(double eta) {
        NucleusInMetal paper = PaperExample.NUCLEUS;
        HyperfineField field = new HyperfineField(
                paper.field().permeabilityHPerM(), paper.field().gyromagneticRatio(), eta);
        NucleusInMetal nucleus = new NucleusInMetal(
                paper.spin(), paper.spinLength(), field, paper.fermiWavenumberPerM(), paper.latticeConstantM());
        NuclearSpinOrbitTorque torque = NuclearSpinOrbitTorque.of(Formulation.DERIVED, nucleus);
        SplittableRandom random = new SplittableRandom(12);
        for (int i = 0; i < 10; i++) {
            Vector m = Turn.direction(random);
            Vector mu = Turn.direction(random).times(1e-21);
            Vector spin = m.times(HBAR * nucleus.spinLengthValue());
            Vector damping = spin.cross(nonequilibriumField(nucleus, spin, mu));
            Vector precession = spin.cross(uniformField(nucleus, mu));
            assertSame(torque.dampingLike(m, mu), damping, contactSize(nucleus, mu));
            assertSame(torque.fieldLike(m, mu), precession, torque.fieldPerM2() * mu.norm() * 1e-20);
        }
    }

    /// Two vectors that differ by rounding only, relative to a size.
    private static void assertSame(Vector actual, Vector expected, double size) {
        assertThat(actual.plus(expected.times(-1)).norm()).isLessThanOrEqualTo(1e-12 * Math.abs(size));
    }

    /// Torque of a coupling of weight one: the scale against which parts may cancel.
    private static double contactSize(NucleusInMetal nucleus, Vector mu) {
        double xIp = nucleus.coupling() * nucleus.spinLengthValue();
        double weight = nucleus.field().contactWeight() + HyperfineField.DIPOLE_WEIGHT;
        return Math.pow(xIp * weight, 2) / (8 * Math.pow(Math.PI, 3)) * mu.norm();
    }

    /// The dipole weight of a uniform magnetization averages to zero; the contact weight is left.
    private static Vector uniformField(NucleusInMetal nucleus, Vector mu) {
        Vector m0 = new LocalFieldMagnetization(
                        Formulation.DERIVED, nucleus.fermiWavenumberPerM(), new Vector(0, 0, 0), mu)
                .uniform();
        return m0.times(nucleus.field().strength() * nucleus.field().contactWeight());
    }

    private static Vector nonequilibriumField(NucleusInMetal nucleus, Vector spin, Vector mu) {
        double kF = nucleus.fermiWavenumberPerM();
        double lambda = nucleus.field().strength();
        double unit = ELECTRON_MASS * ELECTRON_MASS / (HBAR * HBAR * kF);
        double radial = WAVENUMBERS.integrate(q -> q * q * Lindhard.chi2(q)) * kF * kF * kF * unit;
        double perVolume = Math.pow(ELEMENTARY_CHARGE * lambda / ELECTRON_MASS, 2) * radial / Math.pow(2 * Math.PI, 3);
        Vector sum = new Vector(0, 0, 0);
        for (int i = 0; i < COSINES.getNumberOfPoints(); i++) {
            double cos = COSINES.getPoint(i);
            double sin = Math.sqrt(1 - cos * cos);
            for (int k = 0; k < AZIMUTHS; k++) {
                double phi = 2 * Math.PI * k / AZIMUTHS;
                Vector q = new Vector(sin * Math.cos(phi), sin * Math.sin(phi), cos);
                Vector answer = weight(nucleus, q, mu.cross(weight(nucleus, q, spin)));
                sum = sum.plus(answer.times(COSINES.getWeight(i) * 2 * Math.PI / AZIMUTHS));
            }
        }
        return sum.times(perVolume);
    }

    /// T(q) v = alpha v + beta (v - 3 q (q.v)), eq. (11).
    private static Vector weight(NucleusInMetal nucleus, Vector q, Vector v) {
        double beta = HyperfineField.DIPOLE_WEIGHT;
        return v.times(nucleus.field().contactWeight() + beta).plus(q.times(-3 * beta * q.dot(v)));
    }
}
