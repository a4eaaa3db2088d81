package org.nsot.paper.microscopic;

import org.nsot.hyperfine.Vector;

/// The plainest way to follow electrons: every spinor on every site of a small box, by Runge-Kutta steps of the
/// Schroedinger equation in real space. Hopping to the nearest neighbours, field on the site 0 along z.
final class SpinorsOnALattice {
    private final int length;
    private final double[] twist;
    private final double strength;
    private final double duration;
    private final int steps;

    SpinorsOnALattice(int length, double[] twist, double strength, double duration, int steps) {
        this.length = length;
        this.twist = twist;
        this.strength = strength;
        this.duration = duration;
        this.steps = steps;
    }

    /// The spin on a site at the end, all plane waves filled with spinors along and against x as the sea has it.
    Vector spin(ElectronSea sea, Site site) {
        Vector sum = new Vector(0, 0, 0);
        int sites = length * length * length;
        for (int wave = 0; wave < sites; wave++) {
            double[] k = wavevector(wave);
            double energy = 0;
            for (double component : k) {
                energy += 2 - 2 * Math.cos(component);
            }
            double along = sea.mean(energy) + sea.polarization(energy);
            double against = sea.mean(energy) - sea.polarization(energy);
            sum = sum.plus(spinOf(k, +1, site).times(along / sites))
                    .plus(spinOf(k, -1, site).times(against / sites));
        }
        return sum;
    }

    private double[] wavevector(int wave) {
        return new double[] {
            2 * Math.PI * (wave % length + twist[0]) / length,
            2 * Math.PI * (wave / length % length + twist[1]) / length,
            2 * Math.PI * (wave / length / length + twist[2]) / length
        };
    }

    private Vector spinOf(double[] k, int sign, Site site) {
        int sites = length * length * length;
        double[] psi = new double[4 * sites];
        for (int s = 0; s < sites; s++) {
            double phase = k[0] * (s % length) + k[1] * (s / length % length) + k[2] * (s / length / length);
            psi[4 * s] = Math.cos(phase) * Math.sqrt(0.5);
            psi[4 * s + 1] = Math.sin(phase) * Math.sqrt(0.5);
            psi[4 * s + 2] = sign * psi[4 * s];
            psi[4 * s + 3] = sign * psi[4 * s + 1];
        }
        double h = duration / steps;
        for (int i = 0; i < steps; i++) {
            psi = step(psi, i * h, h);
        }
        int p = 4 * (site.x() + length * (site.y() + length * site.z()));
        double upRe = psi[p];
        double upIm = psi[p + 1];
        double downRe = psi[p + 2];
        double downIm = psi[p + 3];
        return new Vector(
                upRe * downRe + upIm * downIm,
                upRe * downIm - upIm * downRe,
                (upRe * upRe + upIm * upIm - downRe * downRe - downIm * downIm) / 2);
    }

    private double[] step(double[] psi, double t, double h) {
        double[] k1 = slope(psi, t);
        double[] k2 = slope(plus(psi, k1, h / 2), t + h / 2);
        double[] k3 = slope(plus(psi, k2, h / 2), t + h / 2);
        double[] k4 = slope(plus(psi, k3, h), t + h);
        return plus(plus(plus(plus(psi, k1, h / 6), k2, h / 3), k3, h / 3), k4, h / 6);
    }

    private static double[] plus(double[] a, double[] b, double factor) {
        double[] sum = a.clone();
        for (int i = 0; i < a.length; i++) {
            sum[i] += factor * b[i];
        }
        return sum;
    }

    /// -i H psi.
    private double[] slope(double[] psi, double t) {
        double[] result = new double[psi.length];
        int[] strides = {1, length, length * length};
        for (int s = 0; s < psi.length / 4; s++) {
            double field = s == 0 ? strength * rise(t / duration) : 0;
            for (int spin = 0; spin < 2; spin++) {
                int p = 4 * s + 2 * spin;
                double energy = 6 + (spin == 0 ? field : -field);
                double re = energy * psi[p];
                double im = energy * psi[p + 1];
                for (int axis = 0; axis < 3; axis++) {
                    int place = s / strides[axis] % length;
                    boolean last = place == length - 1;
                    boolean first = place == 0;
                    double phase = 2 * Math.PI * twist[axis];
                    int next = 4 * (s + (last ? 1 - length : 1) * strides[axis]) + 2 * spin;
                    int before = 4 * (s + (first ? length - 1 : -1) * strides[axis]) + 2 * spin;
                    double c = Math.cos(last ? phase : 0);
                    double d = Math.sin(last ? phase : 0);
                    re -= c * psi[next] - d * psi[next + 1];
                    im -= c * psi[next + 1] + d * psi[next];
                    c = Math.cos(first ? -phase : 0);
                    d = Math.sin(first ? -phase : 0);
                    re -= c * psi[before] - d * psi[before + 1];
                    im -= c * psi[before + 1] + d * psi[before];
                }
                result[p] = im;
                result[p + 1] = -re;
            }
        }
        return result;
    }

    private static double rise(double s) {
        return s * s * s * (10 + s * (6 * s - 15));
    }
}
