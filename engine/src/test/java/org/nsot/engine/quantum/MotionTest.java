package org.nsot.engine.quantum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.nsot.constants.Codata.BOLTZMANN;

import java.util.stream.IntStream;
import org.hipparchus.linear.MatrixUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nsot.engine.dynamics.Trajectory;
import org.nsot.engine.linear.ComplexMatrix;
import org.nsot.hyperfine.Vector;
import org.nsot.matter.Spin;

class MotionTest {
    private static final double KELVIN = 1 / BOLTZMANN;
    private static final Vector U = new Vector(0.3, -0.4, 0.6);
    private static final double[] NO_CORNERS = {};

    private static OpenSpin everything(double quantumNumber) {
        return OpenSpin.of(Spin.of(quantumNumber))
                .turning(new Vector(0.9, -0.3, 4))
                .split(new QuadrupoleSplitting(1.3, 0.4, new Vector(1, -1, 0), new Vector(1, 1, 1)))
                .relaxing(ElectronBath.contact(0.05, 1.4, U, KELVIN).relaxation())
                .relaxing(AxialRelaxation.dephasing(UnitVector.Z, 0.02));
    }

    private static double[] instants(int count, double step) {
        return IntStream.range(0, count).mapToDouble(i -> i * step).toArray();
    }

    /// Exponential and Runge-Kutta share nothing but the equation.
    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1, 1.5, 3.5, 4.5})
    void exponentialAndRungeKuttaAgree(double quantumNumber) {
        OpenSpin open = everything(quantumNumber);
        SpinDensity start = SpinDensity.coherent(open.spin(), new Vector(1, 0, -0.2));
        QuantumPath exact = ConstantMotion.of(open, 0.5).path(start, 0, 20);
        QuantumPath driven = new DrivenMotion(t -> open, NO_CORNERS, 1e-13).path(start, instants(21, 0.5));
        for (int i = 0; i <= 20; i++) {
            assertThat(distance(exact.states().get(i), driven.states().get(i))).isLessThan(1e-10);
        }
        assertThat(distance(exact.last(), start)).isGreaterThan(0.1);
    }

    private static double distance(SpinDensity a, SpinDensity b) {
        return a.matrix().plus(b.matrix(), -1).norm();
    }

    /// Before any projection: the trace of the propagated state, hermitian by its coordinates, and its eigenvalues.
    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1.5, 3.5, 4.5})
    void everyStateIsADensityMatrix(double quantumNumber) {
        OpenSpin open = everything(quantumNumber);
        SpinDensity start = SpinDensity.coherent(open.spin(), new Vector(0, 0.1, -1));
        for (SpinDensity state :
                ConstantMotion.of(open, 0.3).path(start, 0, 100).states()) {
            assertThat(state.matrix().trace()).isCloseTo(1, within(1e-12));
            assertThat(state.smallestEigenvalue()).isGreaterThan(-1e-12);
            assertThat(state.matrix().plus(state.matrix().adjoint(), -1).norm()).isLessThan(1e-15);
        }
        double[] raw = MatrixUtils.matrixExponential(
                        Lindbladian.of(open).matrix().scalarMultiply(0.3))
                .power(100)
                .operate(HermitianVector.of(start.matrix()));
        assertThat(NearestDensity.smallestEigenvalue(HermitianVector.matrix(raw)))
                .isGreaterThan(-1e-12);
        assertThat(HermitianVector.matrix(raw).trace()).isCloseTo(1, within(1e-12));
    }

    /// A coherent state stays coherent and turns by -Omega t about Omega; 100 turns in 1000 steps.
    @ParameterizedTest
    @ValueSource(doubles = {0.5, 2.5, 4.5})
    void larmorPrecessionIsExact(double quantumNumber) {
        Spin spin = Spin.of(quantumNumber);
        double step = 2 * Math.PI / 10 / 7e5;
        OpenSpin open = OpenSpin.of(spin).turning(new Vector(0, 0, 7e5));
        QuantumPath path = ConstantMotion.of(open, step).path(SpinDensity.coherent(spin, new Vector(3, 0, 4)), 0, 1000);
        Trajectory m = path.trajectory();
        for (int i = 0; i < m.length(); i++) {
            double angle = 7e5 * m.timeSecond()[i];
            assertThat(m.x()[i]).isCloseTo(0.6 * Math.cos(angle), within(2e-12));
            assertThat(m.y()[i]).isCloseTo(-0.6 * Math.sin(angle), within(2e-12));
            assertThat(m.z()[i]).isCloseTo(0.8, within(2e-12));
        }
        assertThat(path.last().purity()).isCloseTo(1, within(4e-12));
    }

    /// Axial splitting: coherence between m - 1 and m turns with Omega - w (m - 1/2). The whole turns by 2 I Omega t =
    /// 70:
    /// 70 ulp and a few.
    @Test
    void quadrupoleSplitsTheLineEvenly() {
        Spin spin = Spin.of(3.5);
        double omega = 11;
        double w = 0.7;
        double t = 0.9;
        OpenSpin open =
                OpenSpin.of(spin).turning(new Vector(0, 0, omega)).split(QuadrupoleSplitting.axial(w, UnitVector.Z));
        SpinDensity start = SpinDensity.coherent(spin, UnitVector.X);
        ComplexMatrix rho = ConstantMotion.of(open, t).path(start, 0, 1).last().matrix();
        for (int i = 0; i < 7; i++) {
            double m = 3.5 - i;
            double size = start.matrix().real(i, i + 1);
            double phase = (omega - w * (m - 0.5)) * t;
            assertThat(rho.real(i, i + 1)).isCloseTo(size * Math.cos(phase), within(1e-12));
            assertThat(rho.imaginary(i, i + 1)).isCloseTo(size * Math.sin(phase), within(1e-12));
        }
    }

    /// I = 3/2 without a field: the levels are pairs, w sqrt(1 + eta^2/3) apart.
    @Test
    void asymmetryWidensTheSplittingOfSpinThreeHalves() {
        double eta = 0.6;
        double w = 2;
        OpenSpin open = OpenSpin.of(Spin.of(1.5)).split(new QuadrupoleSplitting(w, eta, new Vector(1, 0, 0), U));
        double period = 2 * Math.PI / (w * Math.sqrt(1 + eta * eta / 3));
        SpinDensity start = SpinDensity.coherent(Spin.of(1.5), new Vector(1, 2, 3));
        QuantumPath path = ConstantMotion.of(open, period / 2).path(start, 0, 2);
        assertThat(distance(path.last(), start)).isLessThan(1e-13);
        assertThat(distance(path.states().get(1), start)).isGreaterThan(0.1);
    }

    /// A selective pulse on the central line of I = 3/2 nutates I + 1/2 = 2 times as fast as without splitting.
    @Test
    void centralTransitionNutatesTwiceAsFast() {
        double rf = 1e-4;
        OpenSpin open = OpenSpin.of(Spin.of(1.5))
                .turning(new Vector(rf, 0, 0))
                .split(QuadrupoleSplitting.axial(1, UnitVector.Z));
        SpinDensity start = SpinDensity.nearest(ComplexMatrix.projector(4, 1));
        QuantumPath path = ConstantMotion.of(open, Math.PI / (2 * rf)).path(start, 0, 1);
        assertThat(path.last().populations(UnitVector.Z)[2]).isCloseTo(1, within(10 * rf));
    }

    /// A circular field in the laboratory is a constant one in the frame that turns with it; relaxation about z
    /// does not notice.
    @Test
    void rotatingFrameAndLaboratoryAgree() {
        double omega = 20;
        double rf = 1.5;
        double drive = 19.2;
        OpenSpin quiet = OpenSpin.of(Spin.of(2.5))
                .split(QuadrupoleSplitting.axial(0.8, UnitVector.Z))
                .relaxing(ElectronBath.contact(0.04, -1.2, UnitVector.Z, KELVIN).relaxation());
        SpinDensity start = SpinDensity.coherent(quiet.spin(), new Vector(0.2, 0, 1));
        double end = 5;
        QuantumPath frame = ConstantMotion.of(quiet.turning(new Vector(rf, 0, omega - drive)), end)
                .path(start, 0, 1);
        QuantumPath laboratory = new DrivenMotion(
                        t -> quiet.turning(new Vector(rf * Math.cos(drive * t), -rf * Math.sin(drive * t), omega)),
                        NO_CORNERS,
                        1e-13)
                .path(start, new double[] {0, end});
        ComplexMatrix turn = SpinMatrix.component(6, UnitVector.Z).evolution(-drive * end);
        ComplexMatrix turned = turn.times(frame.last().matrix()).times(turn.adjoint());
        assertThat(laboratory.last().matrix().plus(turned, -1).norm()).isLessThan(1e-10);
    }

    /// A jump of the accumulation between two output instants, against two exact stretches.
    @Test
    void integratorStopsAtCorners() {
        OpenSpin before = everything(1.5);
        OpenSpin after = before.turning(new Vector(5, 0, -4));
        SpinDensity start = SpinDensity.coherent(before.spin(), U);
        double corner = 0.77;
        SpinDensity middle = ConstantMotion.of(before, corner).path(start, 0, 1).last();
        SpinDensity end =
                ConstantMotion.of(after, 2 - corner).path(middle, corner, 1).last();
        QuantumPath path = new DrivenMotion(t -> t < corner ? before : after, new double[] {corner}, 1e-13)
                .path(start, new double[] {0, 1, 2});
        assertThat(path.states()).hasSize(3);
        assertThat(distance(path.last(), end)).isLessThan(1e-11);
    }

    @Test
    void aPathInTwoPartsIsThePath() {
        OpenSpin open = everything(3.5);
        ConstantMotion motion = ConstantMotion.of(open, 0.2);
        SpinDensity start = SpinDensity.coherent(open.spin(), U);
        QuantumPath whole = motion.path(start, 0, 50);
        QuantumPath first = motion.path(start, 0, 23);
        QuantumPath both = first.followedBy(motion.path(first.last(), first.timeSecond()[23], 27));
        assertThat(both.states()).hasSize(51);
        assertThat(both.timeSecond()[50]).isCloseTo(10, within(1e-13));
        assertThat(distance(both.last(), whole.last())).isLessThan(1e-12);
        assertThat(both.populations(UnitVector.Z)).hasDimensions(51, 8);
    }
}
