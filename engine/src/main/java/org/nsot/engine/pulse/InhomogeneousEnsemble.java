package org.nsot.engine.pulse;

import org.nsot.engine.kernel.Philox;
import org.nsot.engine.kernel.SpinCoupling;
import org.nsot.errors.Domain;
import org.nsot.hyperfine.Vector;

/// Spins that differ in their field, their coupling to the electrons, their spin accumulation and their radio
/// frequency.
///
/// The numbers of a spin depend on the seed and on the spin alone. With 1 + c for the coupling and 1 + d for the
/// spin accumulation the field-like torque has the factor (1 + c)(1 + d) and the damping-like one (1 + c)^2 (1 +
/// d), since g_field is linear in the coupling and g_damp quadratic.
///
/// @param count           how many spins
/// @param centre          the spin in the middle of all distributions; its precession is that in the rotating
///                        frame
/// @param offsetRadPerS   spread of the precession about z, in rad/s
/// @param coupling        spread of the coupling, relative
/// @param accumulation    spread of the spin accumulation, relative
/// @param radioFrequency  spread of the amplitude of the radio frequency, relative
/// @param seed            key of the draws
public record InhomogeneousEnsemble(
        int count,
        SpinCoupling centre,
        Spread offsetRadPerS,
        Spread coupling,
        Spread accumulation,
        Spread radioFrequency,
        long seed) {
    /// Keeps the draws apart from the noise of a kernel, whose counters have a zero there.
    private static final int DRAWS = 1;

    /// @throws org.nsot.errors.Refusal NSOT-101 if there is no spin
    public InhomogeneousEnsemble {
        Domain.atLeast("number of spins", count, 1);
    }

    /// Equal spins.
    public static InhomogeneousEnsemble uniform(int count, SpinCoupling centre) {
        return new InhomogeneousEnsemble(count, centre, Spread.NONE, Spread.NONE, Spread.NONE, Spread.NONE, 0);
    }

    /// With a spread of the precession about z.
    public InhomogeneousEnsemble withOffsets(Spread offsetRadPerS, long seed) {
        return new InhomogeneousEnsemble(count, centre, offsetRadPerS, coupling, accumulation, radioFrequency, seed);
    }

    /// One of the spins.
    public SpinCoupling spin(int spin) {
        double c = 1 + coupling.quantile(draw(spin, 1));
        double mu = 1 + accumulation.quantile(draw(spin, 2));
        Vector offset = new Vector(0, 0, offsetRadPerS.quantile(draw(spin, 0)));
        return new SpinCoupling(
                centre.precession().plus(offset),
                centre.torquePrecession().times(c * mu),
                centre.damping(),
                centre.torqueDamping().times(c * c * mu),
                centre.driveFactor() * (1 + radioFrequency.quantile(draw(spin, 3))),
                centre.transverseRate(),
                centre.longitudinalRate(),
                centre.equilibrium(),
                centre.noise());
    }

    /// Uniform in (0, 1), on the middles of 2^52 cells.
    private double draw(int spin, int quantity) {
        int[] words = {spin, quantity, 0, DRAWS};
        Philox.words(words, (int) seed, (int) (seed >>> 32));
        long bits = Integer.toUnsignedLong(words[0]) << 20 | words[1] >>> 12;
        return (bits + 0.5) * 0x1p-52;
    }
}
