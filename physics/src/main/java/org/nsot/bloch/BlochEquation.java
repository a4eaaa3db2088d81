package org.nsot.bloch;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nsot.hyperfine.Vector;

/// All processes together: dm/dt = m x Omega(t, m) - decays.
///
/// Omega is the sum of the turns, bent by the dampings: (Omega - alpha m x Omega)/(1 + alpha^2). Immutable;
/// threads may share it. m, Omega and dm/dt are arrays of three numbers.
public final class BlochEquation {
    private final List<Term> terms;
    private final Turn[] turns;
    private final Decay[] decays;
    private final double damping;
    private final double scale;

    private BlochEquation(List<Term> terms) {
        this.terms = List.copyOf(terms);
        turns = only(Turn.class).toArray(Turn[]::new);
        decays = only(Decay.class).toArray(Decay[]::new);
        damping =
                only(Damping.class).stream().mapToDouble(Damping::dampingRatio).sum();
        scale = 1 / (1 + damping * damping);
    }

    /// These terms; without any, m rests.
    public static BlochEquation of(Term... terms) {
        return new BlochEquation(List.of(terms));
    }

    /// These terms; without any, m rests.
    public static BlochEquation of(List<? extends Term> terms) {
        return new BlochEquation(List.copyOf(terms));
    }

    /// The same and one term more.
    public BlochEquation plus(Term term) {
        return new BlochEquation(Stream.concat(terms.stream(), Stream.of(term)).toList());
    }

    private <T extends Term> List<T> only(Class<T> kind) {
        return terms.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /// The terms, as given.
    public List<Term> terms() {
        return terms;
    }

    /// Those that relax m, as given.
    public List<Decay> decays() {
        return List.of(decays);
    }

    /// alpha, the sum of the dampings.
    public double dampingRatio() {
        return damping;
    }

    /// The header of a run: one line a term.
    public List<String> equations() {
        return terms.stream().map(Term::equation).toList();
    }

    /// Omega with the dampings, in rad/s.
    public void angularVelocity(double timeSecond, double[] m, double[] omega) {
        Arrays.fill(omega, 0);
        for (Turn turn : turns) {
            turn.addTo(omega, timeSecond, m);
        }
        if (damping != 0) {
            bend(m, omega);
        }
    }

    private void bend(double[] m, double[] omega) {
        double x = omega[0];
        double y = omega[1];
        double z = omega[2];
        omega[0] = scale * (x - damping * (m[1] * z - m[2] * y));
        omega[1] = scale * (y - damping * (m[2] * x - m[0] * z));
        omega[2] = scale * (z - damping * (m[0] * y - m[1] * x));
    }

    /// dm/dt, in 1/s.
    public void rate(double timeSecond, double[] m, double[] rate) {
        angularVelocity(timeSecond, m, rate);
        double x = rate[0];
        double y = rate[1];
        double z = rate[2];
        rate[0] = m[1] * z - m[2] * y;
        rate[1] = m[2] * x - m[0] * z;
        rate[2] = m[0] * y - m[1] * x;
        for (Decay decay : decays) {
            decay.addTo(rate, timeSecond, m);
        }
    }

    /// The part of Omega that depends neither on time nor on m, in rad/s.
    public Vector steadyAngularVelocity() {
        double[] omega = new double[3];
        for (Turn turn : turns) {
            if (isFixed(turn)) {
                turn.addTo(omega, 0, omega);
            }
        }
        return new Vector(omega[0], omega[1], omega[2]).times(scale);
    }

    private static boolean isFixed(Turn turn) {
        return turn.isSteady() && !turn.dependsOnSpin();
    }

    /// Whether that is all of Omega.
    public boolean turnsSteadily() {
        return damping == 0 && Arrays.stream(turns).allMatch(BlochEquation::isFixed);
    }

    /// Whether Omega depends on m.
    public boolean turnsDependOnSpin() {
        return damping != 0 || Arrays.stream(turns).anyMatch(Turn::dependsOnSpin);
    }

    /// Whether all terms are symmetric about one and the same axis, so that steady turns commute with the rest.
    public boolean isAxial() {
        List<Optional<Vector>> axes = terms.stream()
                .filter(t -> !(t instanceof Damping))
                .map(Term::axis)
                .toList();
        return axes.stream()
                .allMatch(a -> a.isPresent()
                        && Direction.parallel(a.get(), axes.getFirst().orElseThrow()));
    }

    /// A bound of all rates for |m| <= 1: of |Omega|, of the decays and of what varies with time, in rad/s.
    public double fastestRadPerS() {
        double omega = 0;
        for (Turn turn : turns) {
            omega += turn.fastestRadPerS();
        }
        return Math.max(omega + fastestDecay(), variationRadPerS());
    }

    /// The same without [#steadyAngularVelocity].
    public double fastestUnsteadyRadPerS() {
        double fixed = 0;
        double other = 0;
        for (Turn turn : turns) {
            if (isFixed(turn)) {
                fixed += turn.fastestRadPerS();
            } else {
                other += turn.fastestRadPerS();
            }
        }
        double bent = scale * (other + damping * (fixed + other));
        return Math.max(bent + fastestDecay(), variationRadPerS());
    }

    private double fastestDecay() {
        double sum = 0;
        for (Decay decay : decays) {
            sum += decay.fastestPerSecond();
        }
        return sum;
    }

    /// The fastest variation of coefficients with time, in rad/s.
    public double variationRadPerS() {
        return terms.stream().mapToDouble(Term::variationRadPerS).max().orElse(0);
    }

    /// The instants between two times at which a coefficient jumps or bends, ascending.
    public double[] cornersSecond(double fromSecond, double toSecond) {
        return terms.stream()
                .flatMap(t -> t.waveforms().stream())
                .flatMapToDouble(w -> Arrays.stream(w.cornersSecond()))
                .filter(t -> t > fromSecond && t < toSecond)
                .sorted()
                .distinct()
                .toArray();
    }
}
