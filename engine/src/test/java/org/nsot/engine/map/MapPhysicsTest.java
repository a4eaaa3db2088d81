package org.nsot.engine.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.nsot.constants.Codata;
import org.nsot.engine.kernel.Precision;
import org.nsot.engine.map.MagnetizationMap.Way;
import org.nsot.formulation.Formulation;
import org.nsot.hyperfine.HyperfineField;
import org.nsot.hyperfine.RangeAmplitudes;
import org.nsot.hyperfine.Vector;

/// What the magnetization around a nucleus must be, whatever formula gives it.
class MapPhysicsTest {
    private static final double EPS = 0x1p-52;
    private static final double STEP = 2.3e-11;
    private static final Vector CUBE = new Vector(3, 3, 3);
    private static final HyperfineField PLAIN_FIELD = new HyperfineField(0.25, 8.6e6, 1);

    private static double[][] map(Grid grid, Electrons electrons, List<Nucleus> nuclei) {
        return Maps.values(grid, electrons, nuclei, Precision.DOUBLE, grid.cells(), 1, Way.LANES);
    }

    private static Nucleus only(
            Formulation formulation, boolean contact, boolean dipole, boolean equilibrium, boolean nonequilibrium) {
        RangeAmplitudes all = RangeAmplitudes.of(formulation, Maps.KF, Maps.FIELD);
        return new Nucleus(Maps.ORIGIN, Maps.SPIN, all.only(contact, dipole, equilibrium, nonequilibrium));
    }

    private static Electrons without(Formulation formulation, Vector mu) {
        return new Electrons(formulation, Maps.KF, mu, Maps.ORIGIN);
    }

    @ParameterizedTest
    @CsvSource({"PUBLISHED, 0.3", "PUBLISHED, 2", "PUBLISHED, 60", "DERIVED, 0.3", "DERIVED, 2", "DERIVED, 60"})
    void theAngularAverageOfTheDipolarPartIsZero(Formulation formulation, double x) {
        // 16 Gauss nodes in cos(theta) and 5 angles about the axis integrate polynomials of degree 4 exactly
        Quadrature polar = Quadrature.smooth(1);
        Nucleus nucleus = only(formulation, false, true, true, true);
        Vector sum = Maps.ORIGIN;
        double largest = 0;
        for (int p = 0; p < polar.size(); p++) {
            double cos = 2 * polar.node(p) - 1;
            double sin = Math.sqrt(1 - cos * cos);
            for (int a = 0; a < 5; a++) {
                double angle = 0.3 + 2 * Math.PI * a / 5;
                Vector r = new Vector(sin * Math.cos(angle), sin * Math.sin(angle), cos).times(x / Maps.KF);
                double h = 1e-3 * x / Maps.KF;
                Grid cell = new Grid(r, new Vector(h, 0, 0), new Vector(0, h, 0), new Vector(0, 0, h), 1, 1, 1);
                Vector m = Maps.at(map(cell, without(formulation, Maps.MU), List.of(nucleus)), 0);
                sum = sum.plus(m.times(polar.weight(p) / 5));
                largest = Math.max(largest, m.norm());
            }
        }
        assertThat(largest).isPositive();
        assertThat(sum.norm()).isLessThan(1e-8 * largest);
    }

    /// Int x^2 f_con1 exp(-x^2/w^2) dx = 1/4 - Int sin(2x) exp(-x^2/w^2) dx/(4 w^2), by parts: what the window takes
    /// away. The rest is the map's. Its error falls with the square of the step, so two steps give the limit.
    @ParameterizedTest
    @EnumSource(Formulation.class)
    void theContactPartHoldsTheStaticSusceptibilityTimesTheField(Formulation formulation) {
        double width = 3;
        double coarse = windowed(formulation, width, 41, 0.36);
        double fine = windowed(formulation, width, 81, 0.18);
        double taken = 0;
        for (int n = 1; n < 4000; n++) {
            double x = n * 0.005;
            taken += 0.005 * Math.sin(2 * x) * Math.exp(-x * x / (width * width)) / (width * width);
        }
        double whole = (4 * fine - coarse) / 3 / (1 - taken);
        double chi1 = Codata.ELECTRON_MASS * Maps.KF / (4 * Math.PI * Math.PI);
        double charge = Codata.ELEMENTARY_CHARGE / Codata.ELECTRON_MASS;
        double field = Maps.FIELD.contactWeight() * Maps.FIELD.strength() * Maps.SPIN.norm();
        double expected = charge * charge * chi1 * field;
        assertThat(Math.abs(fine / (1 - taken) - expected)).isLessThan(0.3 * Math.abs(coarse / (1 - taken) - expected));
        assertThat(whole).isCloseTo(expected, within(2e-4 * expected));
    }

    /// The sum over a cube of the component along I, times exp(-x^2/w^2); mu x I is across.
    private static double windowed(Formulation formulation, double width, int n, double step) {
        Grid grid = Maps.centred(n, n, n, step / Maps.KF);
        double[][] values =
                map(grid, without(formulation, Maps.MU), List.of(only(formulation, true, false, true, true)));
        double sum = 0;
        for (int c = 0; c < grid.cells(); c++) {
            double x = Maps.KF * grid.centre(c % n, c / n % n, c / n / n).norm();
            sum += Maps.at(values, c).dot(Maps.SPIN) * Math.exp(-x * x / (width * width));
        }
        return sum / Maps.SPIN.norm() * Math.pow(step / Maps.KF, 3);
    }

    @ParameterizedTest
    @EnumSource(Formulation.class)
    void oppositePlacesAreAlike(Formulation formulation) {
        Grid grid = Maps.centred(9, 7, 4, STEP);
        double[][] values = map(grid, Maps.electrons(formulation), List.of(Maps.nucleus(formulation, Maps.ORIGIN)));
        int last = (int) grid.cells() - 1;
        for (int n = 0; n <= last; n++) {
            Vector here = Maps.at(values, n);
            Vector there = Maps.at(values, last - n);
            assertThat(here.plus(there.times(-1)).norm()).isLessThan(32 * EPS * here.norm());
        }
    }

    @ParameterizedTest
    @EnumSource(Formulation.class)
    void theOppositeAccumulationTurnsTheNonequilibriumPartRound(Formulation formulation) {
        Grid grid = Maps.centred(9, 7, 4, STEP);
        List<Nucleus> nucleus = List.of(Maps.nucleus(formulation, Maps.ORIGIN));
        double[][] with = map(grid, without(formulation, Maps.MU), nucleus);
        double[][] against = map(grid, without(formulation, Maps.MU.times(-1)), nucleus);
        double[][] still = map(grid, without(formulation, Maps.ORIGIN), nucleus);
        for (int n = 0; n < grid.cells(); n++) {
            Vector mean = Maps.at(with, n).plus(Maps.at(against, n)).times(0.5);
            Vector part = Maps.at(with, n).plus(Maps.at(against, n).times(-1));
            double scale = Maps.at(with, n).norm();
            assertThat(part.norm()).isGreaterThan(1e-6 * scale);
            assertThat(mean.plus(Maps.at(still, n).times(-1)).norm()).isLessThan(32 * EPS * scale);
        }
    }

    @ParameterizedTest
    @EnumSource(Formulation.class)
    void partsAndNucleiAddUp(Formulation formulation) {
        Grid grid = Maps.centred(9, 7, 4, STEP);
        Electrons electrons = without(formulation, Maps.MU);
        Nucleus other = Maps.nucleus(formulation, new Vector(3.1 * STEP, -5.2 * STEP, STEP));
        List<Nucleus> parts = List.of(
                only(formulation, true, false, true, false),
                only(formulation, true, false, false, true),
                only(formulation, false, true, true, false),
                only(formulation, false, true, false, true),
                other);
        double[][] together =
                map(grid, Maps.electrons(formulation), List.of(Maps.nucleus(formulation, Maps.ORIGIN), other));
        List<double[][]> single = new ArrayList<>();
        for (Nucleus part : parts) {
            single.add(map(grid, electrons, List.of(part)));
        }
        Vector uniform = Maps.electrons(formulation).uniformAPerM();
        for (int n = 0; n < grid.cells(); n++) {
            Vector sum = uniform;
            double scale = uniform.norm();
            for (double[][] part : single) {
                sum = sum.plus(Maps.at(part, n));
                scale += Maps.at(part, n).norm();
            }
            assertThat(sum.plus(Maps.at(together, n).times(-1)).norm()).isLessThan(32 * EPS * scale);
        }
    }

    /// B_con(q) + B_dip(q) = I - q q.I is transverse at eta = 1, and so is the equilibrium part chi1 B of M. Central
    /// differences leave an error that falls with the square of the step.
    @ParameterizedTest
    @EnumSource(Formulation.class)
    void theEquilibriumPartHasNoSourcesAtUnitEnhancement(Formulation formulation) {
        double coarse = divergence(formulation, 0.02);
        double fine = divergence(formulation, 0.01);
        assertThat(coarse / fine).isCloseTo(4, within(0.02));
    }

    private static double divergence(Formulation formulation, double step) {
        double h = step / Maps.KF;
        Vector place = new Vector(1.3, -0.8, 1.1).times(1 / Maps.KF);
        Vector[] e = {new Vector(h, 0, 0), new Vector(0, h, 0), new Vector(0, 0, h)};
        Grid grid = new Grid(place.plus(new Vector(-h, -h, -h)), e[0], e[1], e[2], 3, 3, 3);
        RangeAmplitudes amplitudes =
                RangeAmplitudes.of(formulation, Maps.KF, PLAIN_FIELD).only(true, true, true, false);
        double[][] values =
                map(grid, without(formulation, Maps.MU), List.of(new Nucleus(Maps.ORIGIN, Maps.SPIN, amplitudes)));
        return (values[0][14] - values[0][12] + values[1][16] - values[1][10] + values[2][22] - values[2][4])
                / (2 * step);
    }

    /// A box with a nucleus is cut into 27^3 and 81^3 cells: the sum goes to the average over the box as one
    /// cell, which comes from quadrature. The middle of a cell stands for its average up to the square of the
    /// step, beside a nucleus too if M goes with 1/x there. The published f_dip1 goes with 1/x^3: the error of
    /// the cells next to the nucleus is then the same for any step, but for a cube, where they cancel.
    @ParameterizedTest
    @EnumSource(Formulation.class)
    void theSumOverABoxConvergesWithTheSquareOfTheStep(Formulation formulation) {
        Vector sides = formulation == Formulation.DERIVED ? new Vector(3, 3.9, 2.4) : CUBE;
        Vector whole = mean(formulation, sides, Maps.ORIGIN, 1);
        double before =
                mean(formulation, sides, Maps.ORIGIN, 27).plus(whole.times(-1)).norm();
        double after =
                mean(formulation, sides, Maps.ORIGIN, 81).plus(whole.times(-1)).norm();
        assertThat(after).isLessThan(2e-3 * whole.norm());
        assertThat(Math.log(before / after) / Math.log(3)).isCloseTo(2, within(0.05));
    }

    /// Away from a nucleus the limit is that of two finer steps.
    @ParameterizedTest
    @EnumSource(Formulation.class)
    void theSumOverABoxBesideANucleusConvergesSoToo(Formulation formulation) {
        Vector nucleus = new Vector(4, 0.5, -1).times(1 / Maps.KF);
        Vector coarse = mean(formulation, CUBE, nucleus, 8);
        Vector middle = mean(formulation, CUBE, nucleus, 16);
        Vector fine = mean(formulation, CUBE, nucleus, 32);
        double ratio = coarse.plus(middle.times(-1)).norm()
                / middle.plus(fine.times(-1)).norm();
        assertThat(ratio).isCloseTo(4, within(0.1));
    }

    private static Vector mean(Formulation formulation, Vector sides, Vector position, int n) {
        Vector step = sides.times(1 / Maps.KF / n);
        Grid grid = new Grid(
                step.times(-(n - 1) / 2.0),
                new Vector(step.x(), 0, 0),
                new Vector(0, step.y(), 0),
                new Vector(0, 0, step.z()),
                n,
                n,
                n);
        double[][] values = map(grid, without(formulation, Maps.MU), List.of(Maps.nucleus(formulation, position)));
        Vector sum = Maps.ORIGIN;
        for (int c = 0; c < grid.cells(); c++) {
            sum = sum.plus(Maps.at(values, c));
        }
        return sum.times(1.0 / grid.cells());
    }
}
