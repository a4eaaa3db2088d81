package org.nsot.formulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.nsot.formulation.Formulation.DERIVED;
import static org.nsot.formulation.Formulation.PUBLISHED;

import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;
import org.junit.jupiter.api.Test;

/// The derived numbers by short independent routes; `nsot audit` has longer ones.
class FormulationTest {
    /// In units of hbar, m_e, e, k_F: electrons fill both spin directions up to 1/2 +- mu/2, so k^2 = 1 +- mu; the
    /// moment
    /// of each is 1/2. Of M0 = c mu/(4 pi^2) a relative mu^2/24 is left out.
    @Test
    void uniformFactorCountsStates() {
        double mu = 1e-4;
        double up = Math.pow(1 + mu, 1.5) / (6 * Math.PI * Math.PI);
        double down = Math.pow(1 - mu, 1.5) / (6 * Math.PI * Math.PI);
        double c = (up - down) / 2 * (4 * Math.PI * Math.PI) / mu;
        assertThat((double) DERIVED.uniformFactor()).isCloseTo(c, within(mu * mu));
        assertThat(PUBLISHED.uniformFactor()).isEqualTo(2 * DERIVED.uniformFactor());
    }

    /// f_dip1 is half the j2 transform of the function whose j0 transform is f_con1, and the two are linked by
    /// T2 = (3/x^3) Int_0^x T0 y^2 dy - T0.
    @Test
    void dipoleNumeratorFollowsFromTheContactFunction() {
        double x = 2.7;
        double enclosed = new GaussIntegratorFactory()
                .legendre(60, 0, x)
                .integrate(y -> (Math.sin(2 * y) - 2 * y * Math.cos(2 * y)) / (8 * y * y));
        double contact = (Math.sin(2 * x) - 2 * x * Math.cos(2 * x)) / (8 * Math.pow(x, 4));
        double dipole = (3 / (x * x * x) * enclosed - contact) / 2;
        double numerator = (8 * Math.pow(x, 4) * dipole - x * Math.cos(2 * x) + 2 * Math.sin(2 * x)) / x;
        assertThat(numerator).isCloseTo(DERIVED.dipoleMonotonicNumerator(), within(1e-12));
        assertThat(PUBLISHED.dipoleMonotonicNumerator()).isZero();
    }

    /// The average of D [mu x (D I)] over directions q, D = 1 - 3 qq, relative to mu x I, here for mu = z and I = x.
    /// It is of fourth degree in q, so three Gauss points in cos theta and eight in phi give it exactly.
    @Test
    void dipolarShareIsMinusOne() {
        var cosines = new GaussIntegratorFactory().legendre(3, -1, 1);
        double average = 0;
        for (int i = 0; i < cosines.getNumberOfPoints(); i++) {
            double cos = cosines.getPoint(i);
            double sin = Math.sqrt(1 - cos * cos);
            for (int k = 0; k < 8; k++) {
                double phi = Math.PI * k / 4;
                double[] q = {sin * Math.cos(phi), sin * Math.sin(phi), cos};
                double[] dI = apply(q, 1, 0, 0);
                double[] d = apply(q, -dI[1], dI[0], 0);
                average += cosines.getWeight(i) / 2 * d[1] / 8;
            }
        }
        assertThat(average).isCloseTo(DERIVED.dipolarShareSign(), within(1e-14));
        assertThat(PUBLISHED.dipolarShareSign()).isEqualTo(-DERIVED.dipolarShareSign());
    }

    private static double[] apply(double[] q, double x, double y, double z) {
        double dot = 3 * (q[0] * x + q[1] * y + q[2] * z);
        return new double[] {x - dot * q[0], y - dot * q[1], z - dot * q[2]};
    }

    /// The torque is a response: the sign of its damping-like part follows that of the nonequilibrium magnetization.
    @Test
    void dampingTorqueFollowsTheMagnetization() {
        for (Formulation formulation : Formulation.values()) {
            assertThat(formulation.dampingTorqueSign()).isEqualTo(-formulation.nonequilibriumSign());
        }
        assertThat(DERIVED.nonequilibriumSign()).isEqualTo(-PUBLISHED.nonequilibriumSign());
    }
}
