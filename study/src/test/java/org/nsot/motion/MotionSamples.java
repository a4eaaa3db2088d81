package org.nsot.motion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.nsot.bloch.BlochEquation;
import org.nsot.bloch.DampingLikeTorque;
import org.nsot.bloch.Envelope;
import org.nsot.bloch.Relaxation;
import org.nsot.bloch.Waveform;
import org.nsot.bloch.Zeeman;
import org.nsot.engine.dynamics.AdaptiveIntegrator;
import org.nsot.engine.dynamics.Integrator;
import org.nsot.engine.dynamics.StepScheme;
import org.nsot.engine.dynamics.SteppedIntegrator;
import org.nsot.engine.dynamics.Trajectory;
import org.nsot.engine.kernel.Kernel;
import org.nsot.engine.kernel.Precision;
import org.nsot.engine.kernel.SpinCoupling;
import org.nsot.engine.observe.Apodization;
import org.nsot.engine.observe.Classification;
import org.nsot.engine.observe.Fate;
import org.nsot.engine.observe.FrequencyReference;
import org.nsot.engine.observe.LineFit;
import org.nsot.engine.observe.Signal;
import org.nsot.engine.observe.Spectrum;
import org.nsot.engine.parallel.Workers;
import org.nsot.engine.pulse.InhomogeneousEnsemble;
import org.nsot.engine.pulse.Segment.Interval;
import org.nsot.engine.pulse.Sequence;
import org.nsot.engine.pulse.SequenceRunner;
import org.nsot.engine.pulse.Spread;
import org.nsot.engine.pulse.Transmitter;
import org.nsot.engine.quantum.ConstantMotion;
import org.nsot.engine.quantum.ElectronBath;
import org.nsot.engine.quantum.OpenSpin;
import org.nsot.engine.quantum.SpinDensity;
import org.nsot.figure.Axis;
import org.nsot.figure.ComputedFigure;
import org.nsot.figure.FigureMetadata;
import org.nsot.hyperfine.Vector;
import org.nsot.matter.Spin;

/// Figures of simulated motion.
final class MotionSamples {
    static final Vector Z = new Vector(0, 0, 1);
    private static final AdaptiveIntegrator INTEGRATOR = new AdaptiveIntegrator(1e-10);
    private static final double T1 = 5;
    private static final double SLOW = 2 * Math.PI * 0.5;

    private MotionSamples() {}

    static FigureMetadata metadata(String title) {
        return new FigureMetadata(title, "nsot test", "derived", new LinkedHashMap<>());
    }

    static Vector tilted(double degrees, double mz) {
        double angle = Math.toRadians(degrees);
        return new Vector(Math.sin(angle), 0, Math.signum(mz) * Math.cos(angle));
    }

    private static BlochEquation equation(double precession, Waveform nu, double t2, double m0) {
        return BlochEquation.of(
                Zeeman.of(precession, 1, Z), DampingLikeTorque.ofRate(nu, Z), new Relaxation(T1, t2, m0, Z));
    }

    /// Towards the limit cycle of nu = -2/s, T1 = 5 s, T2 = 1 s, m_0 = 1.
    static Trajectory maser(double precession, int samples) {
        BlochEquation equation = equation(precession, Waveform.constant(-2), 1, 1);
        return INTEGRATOR.run(equation, tilted(1, 1), Integrator.evenTimes(0, 40, samples));
    }

    /// A current pulse of 3 ms turns the spin over.
    static Trajectory switching() {
        BlochEquation equation = BlochEquation.of(
                Zeeman.of(2 * Math.PI * 1500, 1, Z),
                DampingLikeTorque.ofRate(Waveform.pulse(Envelope.RECTANGLE, -3000, 0.5e-3, 3e-3), Z),
                new Relaxation(5, 1, 1, Z));
        return new SteppedIntegrator(StepScheme.RK4, 1e-6)
                .run(equation, tilted(2, 1), Integrator.evenTimes(0, 5e-3, 2500));
    }

    /// From near -z to mu along +z at nu = 1/s.
    private static Trajectory turnedOver() {
        BlochEquation equation =
                BlochEquation.of(Zeeman.of(SLOW, 1, Z), DampingLikeTorque.ofRate(Waveform.constant(1), Z));
        return INTEGRATOR.run(equation, tilted(10, -1), Integrator.evenTimes(0, 8, 400));
    }

    /// The same of a quantum spin with kappa mu I = 1/s, at T = 0.
    private static Trajectory turnedOver(double quantumNumber) {
        Spin spin = Spin.of(quantumNumber);
        OpenSpin open = OpenSpin.of(spin)
                .turning(Z.times(SLOW))
                .relaxing(ElectronBath.contact(1 / quantumNumber, 1, Z, 0).relaxation());
        return ConstantMotion.of(open, 0.02)
                .path(SpinDensity.coherent(spin, tilted(10, -1)), 0, 400)
                .trajectory();
    }

    /// The signal of an ensemble in an uneven field, with a current or without.
    static Measurement induction(String name, double current) {
        double t2 = 0.02;
        SpinCoupling spin = SpinCoupling.of(new Vector(0, 0, 2 * Math.PI * 60))
                .withRelaxation(1 / t2, 0, 1)
                .withTorque(new Vector(0, 0, 2 * Math.PI * 25), new Vector(0, 0, -30));
        Sequence sequence = Sequence.freeInduction(
                        Transmitter.IDEAL, Math.PI / 6, Interval.delay(0.256).withPoints(256))
                .withCurrent(1, Waveform.constant(current));
        InhomogeneousEnsemble ensemble =
                InhomogeneousEnsemble.uniform(500, spin).withOffsets(new Spread.Normal(2 * Math.PI * 3), 7);
        Signal signal = Signal.of(SequenceRunner.of(Kernel.of(Precision.DOUBLE), new Workers(1))
                .run(sequence, ensemble)
                .mean());
        Spectrum spectrum = Spectrum.of(signal, Apodization.NONE, 2);
        return new Measurement(name, signal, spectrum, Optional.of(LineFit.of(spectrum)));
    }

    static StabilityPlane plane(int points) {
        double[] xs = new double[points];
        double[] ys = new double[points];
        for (int i = 0; i < points; i++) {
            xs[i] = -4 + 8 * (i + 0.5) / points;
            ys[i] = 0.1 * Math.pow(100, (i + 0.5) / points);
        }
        return new StabilityPlane(Axis.linear("*μ* (µeV)", -4, 4), xs, Axis.logarithmic("*T*_2 (s)", 0.1, 10), ys);
    }

    /// Fates of a spin that starts against (startZ < 0) or along its equilibrium.
    static Fate[][] fates(StabilityPlane plane, double startZ) {
        Fate[][] fates = new Fate[plane.ys().length][plane.xs().length];
        for (int row = 0; row < fates.length; row++) {
            for (int column = 0; column < fates[row].length; column++) {
                BlochEquation equation = equation(1, Waveform.constant(plane.xs()[column]), plane.ys()[row], 1);
                Trajectory path = new AdaptiveIntegrator(1e-7)
                        .run(equation, tilted(1, startZ), Integrator.evenTimes(0, 150, 400));
                fates[row][column] = Classification.of(path, 1).fate();
            }
        }
        return fates;
    }

    static double[][] growth(StabilityPlane plane) {
        double[][] rates = new double[plane.ys().length][plane.xs().length];
        for (int row = 0; row < rates.length; row++) {
            for (int column = 0; column < rates[row].length; column++) {
                rates[row][column] = -plane.xs()[column] - 1 / plane.ys()[row];
            }
        }
        return rates;
    }

    static List<Boundary> boundaries() {
        return List.of(
                Boundary.ofX("*νm*_0 = −1/*T*_2, derived", mu -> -1 / mu), Boundary.ofX("published", mu -> 1 / mu));
    }

    static List<ComputedFigure> all(int gridPoints) {
        Trajectory slow = maser(2 * Math.PI * 0.4, 2000);
        Trajectory fast = maser(2 * Math.PI * 25, 4000);
        Measurement off = induction("without current", 0);
        Measurement on = induction("with current", 1);
        FrequencyReference reference = new FrequencyReference(-11.2e6 - 1000, -11.2e6);
        StabilityPlane plane = plane(gridPoints);
        NamedPath classical = new NamedPath("classical vector", turnedOver());
        NamedPath quantum = new NamedPath("one spin 3/2", turnedOver(1.5));
        NamedPath larger = new NamedPath("one spin 9/2", turnedOver(4.5));
        return List.of(
                BlochSphereFigure.of("sphere-maser", slow, Optional.of(Z), metadata("Onset of a nuclear maser")),
                BlochSphereFigure.of(
                        "sphere-switching",
                        switching(),
                        Optional.of(new Vector(0, 0, -1)),
                        metadata("Switching by a current pulse")),
                TracesFigure.of("traces-maser", slow, metadata("Onset of a nuclear maser")),
                TracesFigure.of("traces-fast", fast, metadata("Onset of a nuclear maser")),
                TracesFigure.of("traces-switching", switching(), metadata("Switching by a current pulse")),
                TracesFigure.compared("traces-compared", classical, quantum, metadata("Two levels of theory")),
                SignalFigure.of("signal-one", List.of(off), Optional.empty(), metadata("Free induction decay")),
                SignalFigure.of(
                        "signal-current",
                        List.of(off, on),
                        Optional.of(reference),
                        metadata("Line narrowing by a current")),
                StabilityFigure.ofFates(
                        "fates-along",
                        plane,
                        fates(plane, 1),
                        boundaries(),
                        Optional.empty(),
                        metadata("Fates of a spin along m_0")),
                StabilityFigure.ofFates(
                        "fates-against",
                        plane,
                        fates(plane, -1),
                        boundaries(),
                        Optional.of(new PlanePoint("a run", 2, 1)),
                        metadata("Fates of a spin against m_0")),
                StabilityFigure.ofGrowth("growth", plane, growth(plane), boundaries(), metadata("Growth about m_0")),
                LevelsFigure.of("levels", List.of(classical, quantum, larger), metadata("Three levels of theory")));
    }
}
