package org.nsot.paper.microscopic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.nsot.hyperfine.Vector;

class LatticeExperimentTest {
    private static final long SEED = 3;
    private static final int LENGTH = 3;
    private static final double DURATION = 5;
    private static final ElectronSea SEA = new ElectronSea(1.4, 0.3, 0.5);

    /// A strong field, so that more than the first order is compared. The kicks err as the square of the step, which
    /// two steps show: their difference is three times what the finer one misses. Runge-Kutta errs below 1e-6.
    @Test
    void agreesWithSpinorsFollowedSiteBySite() {
        double strength = 0.8;
        for (Site site : new Site[] {new Site(0, 0, 0), new Site(1, 0, 0), new Site(2, 1, 1)}) {
            SplittableRandom random = new SplittableRandom(SEED);
            double[] twist = {random.nextDouble(), random.nextDouble(), random.nextDouble()};
            Vector spin = new SpinorsOnALattice(LENGTH, twist, strength, DURATION, 250).spin(SEA, site);
            LatticeExperiment.Cloud coarse = experiment(strength, 200).at(site);
            LatticeExperiment.Cloud fine = experiment(strength, 400).at(site);
            double along = -spin.z() / (2 * strength) * 8 * Math.pow(Math.PI, 3) / Math.pow(1.4, 4);
            double across = spin.y() / (2 * strength * 0.5) * 32 * Math.pow(Math.PI, 3) / (1.4 * 1.4);
            assertThat(fine.parallel())
                    .isCloseTo(along, within(1e-5 + 0.7 * Math.abs(fine.parallel() - coarse.parallel())));
            assertThat(fine.perpendicular())
                    .isCloseTo(across, within(1e-5 + 0.7 * Math.abs(fine.perpendicular() - coarse.perpendicular())));
            assertThat(fine.perpendicular()).isCloseTo(coarse.perpendicular(), within(1e-2));
        }
    }

    /// Reversing B reverses M along B and along mu x B.
    @Test
    void reversedFieldGivesTheSameFactors() {
        Site site = new Site(1, 1, 0);
        LatticeExperiment.Cloud one = experiment(0.2, 100).at(site);
        LatticeExperiment.Cloud other = experiment(-0.2, 100).at(site);
        assertThat(other.parallel()).isCloseTo(one.parallel(), within(1e-12));
        assertThat(other.perpendicular()).isCloseTo(one.perpendicular(), within(1e-12));
    }

    private static LatticeExperiment experiment(double strength, int steps) {
        return new LatticeExperiment(
                new TwistedLattice(LENGTH, HoppingBand.ofNeighbours(1), SEED),
                SEA,
                new MagneticSite(strength, DURATION, steps));
    }
}
