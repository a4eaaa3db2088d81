package org.nsot.paper.microscopic;

import java.util.List;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import org.nsot.engine.parallel.Workers;

/// Electrons on a lattice beside the range functions of the continuum, with an error found by changing the lattice.
///
/// Whatever the continuum does not have is changed once: the box and its twist, the reach of the hopping, the time of
/// switching, the time step, the strength of the field. The sum of the sizes of what changes is the stated error.
/// Switching takes half the time, so that even an error that falls no faster than 1/time shows in full.
///
/// @param length     sites along an edge
/// @param neighbours reach of the hopping
/// @param sea        the electrons
/// @param field      the magnetic site
/// @param seed       of the twists
public record MicroscopicWitness(int length, int neighbours, ElectronSea sea, MagneticSite field, long seed) {
    private static final List<Site> SITES = List.of(
            new Site(0, 0, 0),
            new Site(1, 1, 0),
            new Site(2, 2, 0),
            new Site(2, 2, 2),
            new Site(4, 0, 0),
            new Site(3, 3, 1),
            new Site(4, 3, 0),
            new Site(4, 4, 2),
            new Site(6, 3, 2));

    /// The witness that the audit hears: k_F a = 1, k_B T = E_F/20, mu = E_F/10, a field of E_F/10 on one site.
    public static MicroscopicWitness ofAudit() {
        return new MicroscopicWitness(112, 4, new ElectronSea(1, 0.05, 0.1), new MagneticSite(0.05, 80, 400), 7);
    }

    /// What it saw at each site, by increasing distance.
    public List<Testimony> testimonies() {
        Testimony[] all = new Testimony[SITES.size()];
        try (Workers workers = new Workers(Workers.available())) {
            workers.each(all.length, i -> all[i] = testimony(SITES.get(i)));
        }
        return List.of(all);
    }

    /// What is done, in words.
    public String description() {
        return String.format(
                Locale.ROOT,
                "electrons on a lattice of %d^3 sites, hopping to %d neighbours, filled to k_F a = %.2g at k_B T = %.2g E_F "
                        + "with mu = %.2g E_F in the occupation, followed in time while a field rises on one site",
                length,
                neighbours,
                sea.fermiWavenumber(),
                sea.temperature() / Math.pow(sea.fermiWavenumber(), 2),
                sea.accumulation() / Math.pow(sea.fermiWavenumber(), 2));
    }

    private Testimony testimony(Site site) {
        LatticeExperiment.Cloud seen = experiment().at(site);
        double parallel = 0;
        double perpendicular = 0;
        for (MicroscopicWitness changed : changed()) {
            LatticeExperiment.Cloud other = changed.experiment().at(site);
            parallel += Math.abs(other.parallel() - seen.parallel());
            perpendicular += Math.abs(other.perpendicular() - seen.perpendicular());
        }
        return new Testimony(
                site,
                sea.fermiWavenumber() * site.distance(),
                seen.parallel(),
                parallel,
                seen.perpendicular(),
                perpendicular);
    }

    private List<MicroscopicWitness> changed() {
        MagneticSite faster = new MagneticSite(field.strength(), field.duration() / 2, field.steps() / 2);
        MagneticSite coarser = new MagneticSite(field.strength(), field.duration(), field.steps() * 3 / 4);
        MagneticSite stronger = new MagneticSite(2 * field.strength(), field.duration(), field.steps());
        return List.of(
                new MicroscopicWitness(length * 3 / 4, neighbours, sea, field, seed + 1),
                new MicroscopicWitness(length, neighbours - 1, sea, field, seed),
                new MicroscopicWitness(length, neighbours, sea, faster, seed),
                new MicroscopicWitness(length, neighbours, sea, coarser, seed),
                new MicroscopicWitness(length, neighbours, sea, stronger, seed));
    }

    private LatticeExperiment experiment() {
        return new LatticeExperiment(
                new TwistedLattice(length, HoppingBand.ofNeighbours(neighbours), seed), sea, field);
    }

    /// What a range function for M along B says of this sea, so rounded as its edge is.
    public double roundedParallel(Site site, DoubleUnaryOperator rangeFunction) {
        return sea.averageParallel(site.distance(), rangeFunction);
    }

    /// What a range function for M along mu x B says of this sea.
    public double roundedPerpendicular(Site site, DoubleUnaryOperator rangeFunction) {
        return sea.averagePerpendicular(site.distance(), rangeFunction);
    }

    /// What was seen at one site, in the units of f_con1 and f_con2.
    ///
    /// @param site               where
    /// @param x                  k_F r
    /// @param parallel           factor of B, to be compared with f_con1
    /// @param parallelError      what changing the lattice changes there
    /// @param perpendicular      factor of mu x B, to be compared with f_con2
    /// @param perpendicularError what changing the lattice changes there
    public record Testimony(
            Site site,
            double x,
            double parallel,
            double parallelError,
            double perpendicular,
            double perpendicularError) {}
}
