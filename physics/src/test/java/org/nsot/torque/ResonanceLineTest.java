package org.nsot.torque;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;
import static org.nsot.constants.Codata.ELEMENTARY_CHARGE;
import static org.nsot.constants.Codata.HBAR;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nsot.errors.Refusal;
import org.nsot.hyperfine.Vector;
import org.nsot.matter.Spin;

class ResonanceLineTest {
    private static final double MU = 1e-3 * ELEMENTARY_CHARGE;

    private static ResonanceLine line(double gamma, double k) {
        return new ResonanceLine(new MeasuredTorque(new Spin(3), SpinLength.ROOT, gamma, k, 1.27, 1), 9.4);
    }

    /// The motion itself: dm/dt = gamma m x B + torques/(hbar I_p) of a slightly tilted vector. Its angular velocity
    /// about B and the rate of its transverse part, against shift and width.
    @ParameterizedTest
    @CsvSource({"7e7, 0.00237, 1", "-7e7, 0.00237, 1", "7e7, -0.03, -1", "-7e7, -0.03, -1", "-7e7, 0.00237, -1"})
    void shiftAndWidthAreThoseOfTheMotion(double gamma, double k, double sign) {
        ResonanceLine line = line(gamma, k);
        NuclearTorque torque = line.torque();
        double tilt = 1e-5;
        double pole = Math.signum(gamma);
        Vector m = new Vector(tilt, 0, pole * Math.sqrt(1 - tilt * tilt));
        Vector mu = new Vector(0, 0, sign * MU);
        Vector slow =
                torque.fieldLike(m, mu).plus(torque.dampingLike(m, mu)).times(1 / (HBAR * torque.spinLengthValue()));
        double bare = m.cross(new Vector(0, 0, gamma * line.fieldTesla())).y() / tilt;
        double turns = slow.y() / tilt;
        assertThat(line.larmorHz() * 2 * Math.PI / Math.abs(bare)).isCloseTo(1, within(1e-14));
        assertThat(line.shiftHz(sign * MU) * 2 * Math.PI / (turns * Math.signum(bare)))
                .isCloseTo(1, within(1e-12));
        assertThat(line.widthChangeHz(sign * MU, pole) * -Math.PI / (slow.x() / tilt))
                .isCloseTo(1, within(1e-9));
    }

    /// K = 1 % makes 86.4 mT per meV: against 9.4 T, 9190 ppm, downwards for mu along B, whichever the sign of gamma.
    @Test
    void shiftInMillionths() {
        assertThat(line(7e7, 0.01).shiftPpm(MU)).isCloseTo(-0.08638 / 9.4 * 1e6, within(1.0));
        assertThat(line(-7e7, 0.01).shiftPpm(MU)).isCloseTo(line(7e7, 0.01).shiftPpm(MU), within(1e-9));
        assertThat(line(7e7, 0.01).shiftHz(-MU)).isEqualTo(-line(7e7, 0.01).shiftHz(MU));
    }

    /// A spin along mu is held by the derived torque: its line broadens.
    @Test
    void aSpinAlongTheAccumulationDecaysFaster() {
        assertThat(line(7e7, 0.01).widthChangeHz(MU, 1)).isPositive();
        assertThat(line(7e7, 0.01).widthChangeHz(-MU, 1)).isNegative();
        assertThat(line(7e7, 0.01).widthChangeHz(MU, 0)).isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void badFieldsAreRefused(double field) {
        NuclearTorque torque = line(7e7, 0).torque();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new ResonanceLine(torque, field));
    }

    @Test
    void badAccumulationsAreRefused() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> line(7e7, 0.01).shiftHz(Double.NaN));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> line(7e7, 0.01).widthChangeHz(MU, Double.NaN));
    }
}
