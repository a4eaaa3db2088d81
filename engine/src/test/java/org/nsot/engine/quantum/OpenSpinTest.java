package org.nsot.engine.quantum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.nsot.constants.Codata.BOLTZMANN;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nsot.engine.linear.ComplexMatrix;
import org.nsot.errors.Refusal;
import org.nsot.hyperfine.Vector;
import org.nsot.matter.Spin;

/// The equation of motion, before any time step.
class OpenSpinTest {
    private static final Vector U = UnitVector.along("u", new Vector(-0.2, 0.6, 0.5));
    private static final Vector S = UnitVector.along("s", new Vector(0.8, 0.1, -0.4));
    /// k_B T = 1 J, so that energies below are in units of k_B T.
    private static final double KELVIN = 1 / BOLTZMANN;

    private static List<SpinDensity> states(double quantumNumber) {
        Spin spin = Spin.of(quantumNumber);
        List<SpinDensity> states = new ArrayList<>();
        states.add(SpinDensity.coherent(spin, S));
        states.add(SpinDensity.thermal(spin, S, -0.8));
        states.add(SpinDensity.nearest(SpinDensity.coherent(spin, S)
                .matrix()
                .times(0.5, 0)
                .plus(SpinDensity.thermal(spin, U, 1.3).matrix(), 0.5)));
        return states;
    }

    private static Vector rate(OpenSpin open, SpinDensity state) {
        ComplexMatrix rate = open.rate(state);
        int size = rate.size();
        return new Vector(
                rate.mean(SpinMatrix.component(size, UnitVector.X)),
                rate.mean(SpinMatrix.component(size, UnitVector.Y)),
                rate.mean(SpinMatrix.component(size, UnitVector.Z)));
    }

    /// d<I_u>/dt = kappa [mu (I(I+1) - <I_u^2>) - mu coth(mu/2 k_B T) <I_u>], for every direction and state.
    @ParameterizedTest
    @CsvSource({"0.5", "1", "1.5", "3.5", "4.5"})
    void contactCouplingPolarizesAsDerived(double quantumNumber) {
        double kappa = 0.37;
        for (double mu : new double[] {-30, -1.7, 1e-3, 0.4, 5, 700}) {
            AxialRelaxation bath = ElectronBath.contact(kappa, mu, U, KELVIN).relaxation();
            OpenSpin open = OpenSpin.of(Spin.of(quantumNumber)).relaxing(bath);
            for (SpinDensity state : states(quantumNumber)) {
                double along = state.mean().dot(U);
                double torque = mu * (quantumNumber * (quantumNumber + 1) - state.meanSquare(U));
                double expected = kappa * (torque - mu / Math.tanh(mu / 2) * along);
                assertThat(rate(open, state).dot(U))
                        .isCloseTo(expected, within(1e-13 * Math.max(1, Math.abs(mu)) * 20));
                assertThat(open.rate(state).trace()).isCloseTo(0, within(1e-13 * Math.max(1, Math.abs(mu)) * 20));
            }
        }
    }

    /// mu = 0: Korringa relaxation, the same in all directions, 1/T1 = 2 kappa k_B T, towards equal populations.
    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1.5, 4.5})
    void withoutAccumulationRelaxationIsIsotropic(double quantumNumber) {
        double kappa = 0.37;
        OpenSpin open = OpenSpin.of(Spin.of(quantumNumber))
                .relaxing(ElectronBath.contact(kappa, 0, U, KELVIN).relaxation());
        for (SpinDensity state : states(quantumNumber)) {
            Vector rest = rate(open, state).plus(state.mean().times(2 * kappa));
            assertThat(rest.norm()).isLessThan(1e-13);
        }
        assertThat(open.rate(SpinDensity.mixed(Spin.of(quantumNumber))).norm()).isLessThan(1e-14);
    }

    /// The general coupling written in Cartesian components: c_ij from T C T averaged over directions by quadrature,
    /// rho' = Sum c_ij (I_j rho I_i - {I_i I_j, rho}/2).
    @ParameterizedTest
    @CsvSource({"0.5, 1", "2.5, 1", "2.5, 0.2", "3.5, 0", "3.5, 6"})
    void dipolarShareFollowsFromTheAverageOverDirections(double quantumNumber, double eta) {
        double mu = 1.9;
        double alpha = 2 * eta / 3;
        double beta = 1.0 / 3;
        double whole = alpha * alpha + 2 * beta * beta;
        double xi = (alpha * alpha - beta * beta) / whole;
        double e = 0.6 * beta * beta / whole;
        OpenSpin open = OpenSpin.of(Spin.of(quantumNumber))
                .relaxing(new ElectronBath(1, mu, UnitVector.Z, KELVIN, xi, e).relaxation());
        double[][] even = averaged(alpha, beta, mu / Math.tanh(mu / 2), 2);
        for (SpinDensity state : states(quantumNumber)) {
            ComplexMatrix sum = ComplexMatrix.zero(state.matrix().size());
            for (int i = 0; i < 3; i++) {
                for (int j = 0; j < 3; j++) {
                    double odd = i == 0 && j == 1 ? xi * mu : i == 1 && j == 0 ? -xi * mu : 0;
                    sum = sum.plus(term(state.matrix(), i, j).times(even[i][j] / whole, odd));
                }
            }
            assertThat(open.rate(state).plus(sum, -1).norm()).isLessThan(1e-12);
        }
    }

    private static ComplexMatrix term(ComplexMatrix rho, int i, int j) {
        Vector[] axes = {UnitVector.X, UnitVector.Y, UnitVector.Z};
        ComplexMatrix a = SpinMatrix.component(rho.size(), axes[i]);
        ComplexMatrix b = SpinMatrix.component(rho.size(), axes[j]);
        ComplexMatrix ab = a.times(b);
        return b.times(rho).times(a).plus(ab.times(rho).plus(rho.times(ab)), -0.5);
    }

    /// <T diag(p, p, z) T>, T = alpha + beta (1 - 3 q q). The integrand is a polynomial of degree 4 in q: 3 Gauss
    /// points
    /// in cos theta and 8 angles are exact.
    private static double[][] averaged(double alpha, double beta, double p, double z) {
        double[][] sum = new double[3][3];
        double[] cosines = {-Math.sqrt(0.6), 0, Math.sqrt(0.6)};
        double[] weights = {5.0 / 18, 8.0 / 18, 5.0 / 18};
        for (int k = 0; k < 3; k++) {
            for (int l = 0; l < 8; l++) {
                double sine = Math.sqrt(1 - cosines[k] * cosines[k]);
                double[] q = {sine * Math.cos(l * Math.PI / 4), sine * Math.sin(l * Math.PI / 4), cosines[k]};
                double[] c = {p, p, z};
                for (int i = 0; i < 3; i++) {
                    for (int j = 0; j < 3; j++) {
                        for (int n = 0; n < 3; n++) {
                            double left = (i == n ? alpha + beta : 0) - 3 * beta * q[i] * q[n];
                            double right = (n == j ? alpha + beta : 0) - 3 * beta * q[n] * q[j];
                            sum[i][j] += weights[k] / 8 * left * c[n] * right;
                        }
                    }
                }
            }
        }
        return sum;
    }

    /// i <[H, I]> by the commutator is <I> x Omega; RF, Zeeman and field-like torque have one sign.
    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1, 4.5})
    void angularVelocityTurnsTheMeanLikeTheClassicalVector(double quantumNumber) {
        Vector omega = new Vector(0.3, -2, 1.1);
        OpenSpin open = OpenSpin.of(Spin.of(quantumNumber)).turning(omega);
        for (SpinDensity state : states(quantumNumber)) {
            Vector expected = state.mean().cross(omega);
            assertThat(rate(open, state).plus(expected.times(-1)).norm()).isLessThan(1e-13);
        }
    }

    @Test
    void dephasingAndIsotropicRelaxationHaveTheirRates() {
        for (SpinDensity state : states(2.5)) {
            OpenSpin bare = OpenSpin.of(state.spin());
            Vector transverse = state.mean().plus(U.times(-state.mean().dot(U)));
            Vector dephased = rate(bare.relaxing(AxialRelaxation.dephasing(U, 0.7)), state);
            assertThat(dephased.plus(transverse.times(0.7)).norm()).isLessThan(1e-13);
            Vector relaxed = rate(bare.relaxing(AxialRelaxation.isotropic(0.7)), state);
            assertThat(relaxed.plus(state.mean().times(0.7)).norm()).isLessThan(1e-13);
        }
    }

    /// F at its ends: rates kappa k_B T at mu -> 0, kappa mu and 0 at T = 0.
    @Test
    void ratesHaveTheirLimits() {
        AxialRelaxation cold = ElectronBath.contact(2, -3, U, 0).relaxation();
        assertThat(cold.raisingPerSecond()).isZero();
        assertThat(cold.loweringPerSecond()).isEqualTo(6);
        assertThat(cold.dephasingPerSecond()).isZero();
        for (double mu : new double[] {0, 1e-300, -1e-17, 1e-9}) {
            AxialRelaxation warm = ElectronBath.contact(2, mu, U, KELVIN).relaxation();
            assertThat(warm.raisingPerSecond()).isCloseTo(2 + mu, within(1e-15));
            assertThat(warm.loweringPerSecond()).isCloseTo(2 - mu, within(1e-15));
        }
        assertThat(ElectronBath.contact(2, 1e5, U, KELVIN).relaxation().loweringPerSecond())
                .isZero();
    }

    @Test
    void badInputIsRefused() {
        assertThatThrownBy(() -> ElectronBath.contact(-1, 1, U, 1)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> ElectronBath.contact(1, Double.NaN, U, 1)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> ElectronBath.contact(1, 1, U, -1)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new ElectronBath(1, 1, U, 0, 2, 0).relaxation())
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> AxialRelaxation.dephasing(U, -1)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new QuadrupoleSplitting(1, 1.5, U, S)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new QuadrupoleSplitting(1, 0.5, U, U)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> OpenSpin.of(Spin.of(1)).turning(new Vector(0, Double.NaN, 0)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> ConstantMotion.of(OpenSpin.of(Spin.of(5)), 1)).isInstanceOf(Refusal.class);
    }
}
