package org.nsot.engine.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.nsot.engine.dynamics.FullMotion.distance;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.nsot.bloch.BlochEquation;
import org.nsot.bloch.DampingLikeTorque;
import org.nsot.bloch.GilbertDamping;
import org.nsot.bloch.QuadrupoleCoupling;
import org.nsot.bloch.Relaxation;
import org.nsot.bloch.Waveform;
import org.nsot.bloch.Zeeman;
import org.nsot.hyperfine.Vector;

class GeometricIntegratorTest {
    private static final Vector Z = new Vector(0, 0, 1);

    private static SteppedIntegrator steps(double second) {
        return new SteppedIntegrator(StepScheme.GEOMETRIC, second);
    }

    private static double length(Trajectory path, int i) {
        return new Vector(path.x()[i], path.y()[i], path.z()[i]).norm();
    }

    /// Ten million steps in a slanted field: |m| stays, and so does the component along the field.
    @Test
    void aMillionPeriodsKeepTheLength() {
        Vector field = new Vector(0.36, 0.48, 0.8);
        double period = 1e-3;
        BlochEquation equation = BlochEquation.of(Zeeman.of(2 * Math.PI, 1 / period, field));
        Trajectory path =
                steps(0.1 * period).run(equation, FullMotion.START, Integrator.evenTimes(0, 1e6 * period, 1000));
        for (int i = 0; i < path.length(); i++) {
            assertThat(length(path, i)).isCloseTo(FullMotion.START.norm(), within(1e-9));
        }
    }

    /// One step a period, through a million turns and 159 periods of an alternating torque.
    @Test
    void aMillionPeriodsUnderATorqueKeepTheLength() {
        BlochEquation equation = BlochEquation.of(
                Zeeman.of(2 * Math.PI, 1, Z), DampingLikeTorque.ofRate(Waveform.alternating(1e-3, 1e-3, 0), Z));
        Trajectory path = steps(1).run(equation, FullMotion.START, Integrator.evenTimes(0, 1e6, 100));
        for (int i = 0; i < path.length(); i++) {
            assertThat(length(path, i)).isCloseTo(FullMotion.START.norm(), within(1e-9));
        }
    }

    /// One step, however long, is exact in a steady field with relaxation along it.
    @Test
    void steadyPrecessionWithRelaxationIsExact() {
        BlochEquation equation = BlochEquation.of(Zeeman.of(-3, 70, Z), new Relaxation(5, 2, 0.3, Z));
        Vector m = steps(1e3).end(equation, new Vector(0.6, 0, 0.8), 0, 1.5);
        double phase = 210 * 1.5;
        double across = 0.6 * Math.exp(-1.5 / 2);
        Vector exact = new Vector(across * Math.cos(phase), across * Math.sin(phase), 0.3 + 0.5 * Math.exp(-1.5 / 5));
        assertThat(distance(m, exact)).isLessThan(1e-13);
    }

    /// Quadratic energies are kept to rounding, |m| too, for any principal axes.
    @Property(tries = 20)
    void energyIsKeptByQuadrupoleCouplingAlone(@ForAll long seed) {
        Directions random = new Directions(seed);
        QuadrupoleCoupling coupling = new QuadrupoleCoupling(1, random.between(0, 1), random.next(), random.next());
        Vector start = random.next();
        Trajectory path = steps(0.2).run(BlochEquation.of(coupling), start, Integrator.evenTimes(0, 1e3, 100));
        for (int i = 0; i < path.length(); i++) {
            Vector m = new Vector(path.x()[i], path.y()[i], path.z()[i]);
            assertThat(Energy.of(coupling, m)).isCloseTo(Energy.of(coupling, start), within(1e-12));
            assertThat(m.norm()).isCloseTo(1, within(1e-12));
        }
    }

    /// In a field beside, the energy wavers and does not drift, over 40,000 steps: Strang's error, (Omega h)^2/12 of
    /// |E| <= 2. A rotation about Omega((m_0 + m_1)/2) in place of the spherical midpoint drifts by up to 0.03.
    @Property(tries = 10)
    void energyDoesNotDriftInAField(@ForAll long seed) {
        Directions random = new Directions(seed);
        QuadrupoleCoupling coupling = new QuadrupoleCoupling(0.7, random.between(0, 1), random.next(), random.next());
        Zeeman zeeman = Zeeman.of(1.3, 1, random.next());
        BlochEquation equation = BlochEquation.of(coupling, zeeman);
        Vector start = random.next();
        double h = 0.1;
        Trajectory path = steps(h).run(equation, start, Integrator.evenTimes(0, 4e3, 40_000));
        double energy = Energy.of(coupling, start) + Energy.of(zeeman, start);
        for (int i = 0; i < path.length(); i++) {
            Vector m = new Vector(path.x()[i], path.y()[i], path.z()[i]);
            assertThat(Energy.of(coupling, m) + Energy.of(zeeman, m)).isCloseTo(energy, within(0.04 / 12 * 2));
        }
    }

    /// Backwards it retraces its path: m -> -m with all conservative turns reversed is the motion in reverse.
    @Property(tries = 20)
    void timeReversal(@ForAll long seed) {
        Directions random = new Directions(seed);
        Vector axis = random.next();
        Vector x = random.next();
        Vector field = random.next();
        double eta = random.between(0, 1);
        BlochEquation forth = BlochEquation.of(Zeeman.of(1, 1, field), new QuadrupoleCoupling(0.7, eta, x, axis));
        BlochEquation back = BlochEquation.of(Zeeman.of(1, -1, field), new QuadrupoleCoupling(0.7, eta, x, axis));
        Vector start = random.next();
        Vector end = steps(0.1).end(forth, start, 0, 20);
        Vector again = steps(0.1).end(back, end.times(-1), 0, 20);
        assertThat(distance(again.times(-1), start)).isLessThan(1e-11);
    }

    @Test
    void lengthIsKeptWithDampingAndTorqueInAnyDirection() {
        BlochEquation equation = BlochEquation.of(
                Zeeman.of(1, 1, new Vector(1, 2, 3)),
                DampingLikeTorque.ofRate(Waveform.constant(0.3), new Vector(-2, 1, 0.5)),
                new GilbertDamping(0.2));
        Trajectory path = steps(0.1).run(equation, FullMotion.START, Integrator.evenTimes(0, 1e4, 100));
        for (int i = 0; i < path.length(); i++) {
            assertThat(length(path, i)).isCloseTo(FullMotion.START.norm(), within(1e-11));
        }
    }
}
