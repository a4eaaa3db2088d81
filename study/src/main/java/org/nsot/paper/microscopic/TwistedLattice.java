package org.nsot.paper.microscopic;

import java.util.SplittableRandom;

/// A periodic cubic lattice whose boundary conditions are twisted at random, and its plane waves.
///
/// There are length^3 sites and as many waves, k = 2 pi (n + twist)/length along each axis. A twist gives the images of
/// a site beyond the boundary a random phase.
final class TwistedLattice {
    private static final int AXES = 3;

    private final int length;
    private final double[][] wavenumbers = new double[AXES][];
    private final double[][] energies = new double[AXES][];

    /// A lattice of `length`^3 sites, its twists drawn with `seed`.
    TwistedLattice(int length, HoppingBand band, long seed) {
        this.length = length;
        SplittableRandom random = new SplittableRandom(seed);
        for (int axis = 0; axis < AXES; axis++) {
            double twist = random.nextDouble();
            wavenumbers[axis] = new double[length];
            energies[axis] = new double[length];
            for (int i = 0; i < length; i++) {
                wavenumbers[axis][i] = 2 * Math.PI * (i + twist) / length;
                energies[axis][i] = band.energy(wavenumbers[axis][i]);
            }
        }
    }

    /// <site| exp(-iKt) |origin> at equally spaced times: how a wave that starts at the origin arrives without field.
    ComplexArray freely(Site site, double first, double step, int times) {
        ComplexArray product = new ComplexArray(times);
        for (int i = 0; i < times; i++) {
            product.set(i, 1, 0);
            for (int axis = 0; axis < AXES; axis++) {
                multiply(product, i, axis, site.along(axis), first + i * step);
            }
        }
        return product;
    }

    private void multiply(ComplexArray product, int i, int axis, int place, double time) {
        double re = 0;
        double im = 0;
        for (int n = 0; n < length; n++) {
            double phase = wavenumbers[axis][n] * place - energies[axis][n] * time;
            re += Math.cos(phase);
            im += Math.sin(phase);
        }
        product.multiply(i, re / length, im / length);
    }

    /// Visits the waves below an energy.
    void waves(double top, Site site, Visitor visitor) {
        for (int i = 0; i < length; i++) {
            for (int j = 0; j < length; j++) {
                double plane = energies[0][i] + energies[1][j];
                double phase = wavenumbers[0][i] * site.x() + wavenumbers[1][j] * site.y();
                for (int l = 0; l < length && plane < top; l++) {
                    if (plane + energies[2][l] < top) {
                        visitor.visit(plane + energies[2][l], phase + wavenumbers[2][l] * site.z());
                    }
                }
            }
        }
    }

    /// The number of sites.
    double sites() {
        return Math.pow(length, AXES);
    }

    /// Takes the energy of a wave and its phase k.r at a site.
    interface Visitor {
        void visit(double energy, double phase);
    }
}
