package org.nsot.paper.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nsot.engine.linear.ComplexMatrix;
import org.nsot.engine.quantum.SpinMatrix;
import org.nsot.hyperfine.Vector;

/// The numerical methods against cases whose answer is known otherwise.
class NumericsTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 24, 301})
    void gaussRuleIsExactUpToTwiceItsPoints(int points) {
        GaussRule rule = GaussRule.of(points);
        int degree = 2 * points - 1;
        double exact = (1 - Math.pow(0.5, degree + 1)) / (degree + 1);
        assertThat(rule.integrate(x -> Math.pow(x, degree), 0.5, 1)).isCloseTo(exact, within(1e-13));
    }

    @Test
    void sphereAverageOfTheDipoleTensorVanishes() {
        Vector v = new Vector(0.3, -1.2, 0.7);
        assertThat(GaussRule.of(4).overSphere(n -> Direction.dipoleTensor(n, v)).norm())
                .isLessThan(1e-14);
    }

    @Test
    void alternatingSumFindsTheLogarithm() {
        double sum = Limit.alternatingSum(k -> (k % 2 == 0 ? 1.0 : -1.0) / (k + 1), 20);
        assertThat(sum).isCloseTo(Math.log(2), within(1e-14));
    }

    @Test
    void polynomialIsExtrapolatedExactly() {
        assertThat(Limit.atZero(x -> 3 - 2 * x + 5 * x * x, 0.1, 0.2, 0.4)).isCloseTo(3, within(1e-13));
    }

    /// Int q^2 j_l(qx)/(1 + q^2) dq is known for l = 0; for l = 2 it follows from 3 (1 - (1 + x) e^-x)/x^3 - e^-x/x.
    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.3, 1, 4, 9})
    void hankelTransformOfALorentzianIsAYukawaFunction(double x) {
        HankelTransform transform = AuditSampling.FULL.hankelTransform();
        double scalar = Math.PI / 2 * Math.exp(-x) / x;
        double tensor = Math.PI / 2 * (3 * -(Math.expm1(-x) + x * Math.exp(-x)) / (x * x * x) - Math.exp(-x) / x);
        double allowed = 1e-10 / x;
        assertThat(transform.of(0, q -> 1 / (1 + q * q), x)).isCloseTo(scalar, within(allowed));
        assertThat(transform.of(2, q -> 1 / (1 + q * q), x)).isCloseTo(tensor, within(allowed));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.7, 1.3, 2.5})
    void sphericalBesselFunctionsHaveTheirWronskian(double z) {
        for (int l = 0; l < 4; l++) {
            double j = Math.pow(z, l) * SphericalBessel.reducedFirstKind(l, z * z);
            double next = Math.pow(z, l + 1) * SphericalBessel.reducedFirstKind(l + 1, z * z);
            double wronskian = next * SphericalBessel.secondKind(l, z) - j * SphericalBessel.secondKind(l + 1, z);
            assertThat(wronskian * z * z).isCloseTo(1, within(1e-12));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.2, 0.999, 1.001, 2.5})
    void bothFormsOfTheBesselFunctionAgree(double z) {
        for (int l : new int[] {0, 2}) {
            assertThat(SphericalBessel.firstKind(l, z))
                    .isCloseTo(Math.pow(z, l) * SphericalBessel.reducedFirstKind(l, z * z), within(1e-14));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 6})
    void spinMatricesObeyTheirAlgebra(int size) {
        ComplexMatrix commutator =
                SpinMatrix.component(size, Direction.X).commutator(SpinMatrix.component(size, Direction.Y));
        ComplexMatrix rest =
                commutator.plus(SpinMatrix.component(size, Direction.Z).times(0, 1), -1);
        assertThat(rest.times(rest.adjoint()).trace()).isLessThan(1e-28);
        ComplexMatrix u = SpinMatrix.component(size, new Vector(0.3, 0.5, -0.8)).evolution(2.1);
        assertThat(u.times(u.adjoint()).plus(ComplexMatrix.identity(size), -1).trace())
                .isCloseTo(0, within(1e-13));
    }

    @Test
    void decayLawReadsExponentAndWavenumber() {
        assertThat(DecayLaw.exponent(x -> Math.cos(2 * x + 0.3) / Math.pow(x, 3), 4))
                .isCloseTo(-3, within(1e-11));
        assertThat(DecayLaw.wavenumber(x -> Math.cos(2 * x) / x, 20)).isCloseTo(2, within(1e-9));
    }
}
