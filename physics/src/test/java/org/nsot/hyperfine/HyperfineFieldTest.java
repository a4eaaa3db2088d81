package org.nsot.hyperfine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;
import static org.nsot.constants.Codata.HBAR;
import static org.nsot.constants.Codata.VACUUM_PERMEABILITY;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;

class HyperfineFieldTest {
    private static final HyperfineField FIELD = new HyperfineField(VACUUM_PERMEABILITY, 8.7e6, 1);
    private static final Vector SPIN = new Vector(0.3, -0.5, 0.8).times(HBAR);
    private static final double DISTANCE = 1.7e-10;

    private static Vector dipole(Vector position) {
        return FIELD.dipole(SPIN, position);
    }

    private static double component(Vector v, int k) {
        return k == 0 ? v.x() : k == 1 ? v.y() : v.z();
    }

    private static Vector unit(int k) {
        return new Vector(k == 0 ? 1 : 0, k == 1 ? 1 : 0, k == 2 ? 1 : 0);
    }

    /// d B_i/d x_k by central differences with the step 1e-4 r: relative to B/r the third derivative of r^-3 is at most
    /// a few hundred, which leaves 5e-6.
    private static double derivative(Vector position, int i, int k) {
        double h = 1e-4 * DISTANCE;
        Vector ahead = dipole(position.plus(unit(k).times(h)));
        Vector behind = dipole(position.plus(unit(k).times(-h)));
        return (component(ahead, i) - component(behind, i)) / (2 * h);
    }

    @Test
    void dipoleFieldHasNeitherSourcesNorCirculation() {
        SplittableRandom random = new SplittableRandom(3);
        for (int n = 0; n < 50; n++) {
            Vector position = Turn.direction(random).times(DISTANCE);
            double tolerance = 5e-6 * dipole(position).norm() / DISTANCE;
            double divergence = derivative(position, 0, 0) + derivative(position, 1, 1) + derivative(position, 2, 2);
            assertThat(divergence).isCloseTo(0, within(tolerance));
            for (int i = 0; i < 3; i++) {
                int j = (i + 1) % 3;
                double curl = derivative(position, i, j) - derivative(position, j, i);
                assertThat(curl).isCloseTo(0, within(tolerance));
            }
        }
    }

    /// Two magnetic charges +-q at +-d/2 with q d = gamma I. The next multipole is smaller by 5 (d/2r)^2 at most.
    @Test
    void dipoleFieldIsThatOfTwoMagneticCharges() {
        Vector offset = SPIN.times(1e-4 * DISTANCE / (2 * SPIN.norm()));
        double charge = FIELD.gyromagneticRatio() * SPIN.norm() / (2 * offset.norm());
        SplittableRandom random = new SplittableRandom(4);
        for (int n = 0; n < 50; n++) {
            Vector position = Turn.direction(random).times(DISTANCE);
            Vector charges =
                    coulomb(charge, position.plus(offset.times(-1))).plus(coulomb(-charge, position.plus(offset)));
            Vector difference = dipole(position).plus(charges.times(-1));
            assertThat(difference.norm() / dipole(position).norm()).isLessThan(5 * 0.5e-4 * 0.5e-4 + 1e-10);
        }
    }

    private static Vector coulomb(double charge, Vector fromCharge) {
        double r = fromCharge.norm();
        return fromCharge.times(VACUUM_PERMEABILITY * charge / (4 * Math.PI * r * r * r));
    }

    /// Through the axis of a moment the field is twice that at its equator, and along the moment.
    @Test
    void onTheAxisTheFieldIsTwiceThatAtTheEquatorAndReversed() {
        Vector axis = SPIN.times(1 / SPIN.norm());
        Vector equator = new Vector(axis.y(), -axis.x(), 0).times(1 / Math.hypot(axis.x(), axis.y()));
        Vector sum = dipole(axis.times(DISTANCE))
                .plus(dipole(equator.times(DISTANCE)).times(2));
        assertThat(sum.norm()).isLessThan(1e-14 * dipole(axis.times(DISTANCE)).norm());
        assertThat(dipole(axis.times(DISTANCE)).dot(SPIN)).isPositive();
    }

    /// Div B = 0 in eq. (11): for eta = 1 contact and dipole together leave nothing along q, alpha = 2 beta.
    @Test
    void contactWeightIsTwiceTheDipoleWeightWithoutEnhancement() {
        assertThat(FIELD.contactWeight()).isEqualTo(2 * HyperfineField.DIPOLE_WEIGHT);
        assertThat(new HyperfineField(1, 1, 30).contactWeight()).isCloseTo(30 * FIELD.contactWeight(), within(1e-14));
    }

    @Test
    void theNucleusItselfIsRefused() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> dipole(new Vector(0, 0, 0)))
                .satisfies(r -> assertThat(r.code()).isEqualTo(ErrorCode.OUT_OF_DOMAIN));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, 1, OUT_OF_DOMAIN",
        "-1, 1, 1, OUT_OF_DOMAIN",
        "NaN, 1, 1, NOT_FINITE",
        "1, 0, 1, OUT_OF_DOMAIN",
        "1, Infinity, 1, NOT_FINITE",
        "1, 1, -0.1, OUT_OF_DOMAIN",
        "1, 1, NaN, NOT_FINITE"
    })
    void badFieldsAreRefused(double permeability, double gamma, double eta, ErrorCode code) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new HyperfineField(permeability, gamma, eta))
                .satisfies(r -> assertThat(r.code()).isEqualTo(code));
    }
}
