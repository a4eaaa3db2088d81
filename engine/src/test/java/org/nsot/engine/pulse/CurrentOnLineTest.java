package org.nsot.engine.pulse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.nsot.constants.Codata.ELEMENTARY_CHARGE;
import static org.nsot.constants.Codata.HBAR;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nsot.bloch.Waveform;
import org.nsot.engine.kernel.Kernel;
import org.nsot.engine.kernel.Precision;
import org.nsot.engine.kernel.SpinCoupling;
import org.nsot.engine.observe.Apodization;
import org.nsot.engine.observe.Line;
import org.nsot.engine.observe.LineFit;
import org.nsot.engine.observe.Signal;
import org.nsot.engine.observe.Spectrum;
import org.nsot.engine.parallel.Workers;
import org.nsot.engine.pulse.Segment.Interval;
import org.nsot.hyperfine.Vector;
import org.nsot.matter.Isotope;
import org.nsot.matter.IsotopeTable;
import org.nsot.torque.MeasuredTorque;
import org.nsot.torque.SpinLength;

/// What a current does to a resonance line, against the formulas of `docs/theory/08-device.md`.
class CurrentOnLineTest {
    private static final double T2 = 0.05;
    private static final double LARMOR_HZ = 240;
    private static final Vector NONE = new Vector(0, 0, 0);

    /// A spin 1/2 whose torque shifts and changes a line visibly at 1 ueV: K = 1 %, T1 T = 0.05 s K.
    private static MeasuredTorque torque(Isotope nucleus) {
        return new MeasuredTorque(nucleus.spin(), SpinLength.ROOT, nucleus.gyromagneticRatio(), 0.01, 0.05, 1);
    }

    /// The line after a turn by 0.02 from m = +z, where m_z stays near 1: by 0.02^2/2.
    private static Spectrum spectrum(MeasuredTorque n, double sign, double muJoule) {
        double perMu = muJoule / (HBAR * n.spinLengthValue());
        Vector turn = new Vector(0, 0, -n.fieldPerNucleus() * perMu);
        Vector damping = new Vector(0, 0, n.dampPerNucleus() * perMu);
        SpinCoupling spin = SpinCoupling.of(new Vector(0, 0, sign * 2 * Math.PI * LARMOR_HZ))
                .withRelaxation(1 / T2, 0, 1)
                .withTorque(turn, damping);
        Sequence sequence = Sequence.freeInduction(
                        Transmitter.IDEAL, 0.02, Interval.delay(0.8).withPoints(2048))
                .withCurrent(1, Waveform.constant(1));
        SequenceRunner runner = SequenceRunner.of(Kernel.of(Precision.DOUBLE), new Workers(1));
        Signal signal = Signal.of(
                runner.run(sequence, InhomogeneousEnsemble.uniform(1, spin)).mean());
        return Spectrum.of(signal, Apodization.NONE, 1);
    }

    /// Shift g_field a^2 mu/(2 pi hbar I_p) counted right-handed, so minus that on the axis of a spectrum, for which a
    /// clockwise turn is positive; width 1/(pi T2) + Delta, derived: Delta = +nu/pi at m = +z.
    @ParameterizedTest
    @CsvSource({"57Fe, 1e-6", "1H, -1e-7", "29Si, 1e-6", "29Si, -1e-6", "109Ag, 1e-6", "109Ag, -1e-6"})
    void shiftsAndChangesTheWidth(String name, double muElectronvolt) {
        MeasuredTorque n = torque(IsotopeTable.of(name));
        double sign = Math.signum(n.gyromagneticRatio());
        double mu = muElectronvolt * ELEMENTARY_CHARGE;
        Spectrum spectrum = spectrum(n, sign, mu);
        Line line = LineFit.of(spectrum);
        Line bare = LineFit.of(spectrum(n, sign, 0));
        double shift = -n.precessionShiftHzPerJoule() * mu;
        double narrowing = n.gainPerSecondPerJoule() * mu / Math.PI;
        assertThat(Math.abs(shift)).as("more than a bin").isGreaterThan(spectrum.binHz());
        assertThat(line.frequencyHz().value() - bare.frequencyHz().value())
                .isCloseTo(shift, within(1e-7 * (Math.abs(shift) + LARMOR_HZ)));
        assertThat(bare.frequencyHz().value()).isCloseTo(sign * LARMOR_HZ, within(1e-7 * LARMOR_HZ));
        assertThat(spectrum.frequencyHz()[spectrum.peak()])
                .isCloseTo(sign * LARMOR_HZ + shift, within(spectrum.binHz()));
        assertThat(line.widthHz().value() - bare.widthHz().value())
                .isCloseTo(-narrowing, within(0.01 * Math.abs(narrowing)));
    }
}
