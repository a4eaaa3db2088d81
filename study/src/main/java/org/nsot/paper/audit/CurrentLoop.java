package org.nsot.paper.audit;

import org.nsot.hyperfine.Vector;

/// A circular current of unit moment along z, its field by the law of Biot and Savart, in units of mu_0.
///
/// @param radius   radius of the loop
/// @param segments points of the trapezoidal rule, which converges exponentially off the wire
record CurrentLoop(double radius, int segments) {
    /// B at `r`: (I/4 pi) Sum dl x d/d^3 with the current I = 1/(pi radius^2).
    Vector field(Vector r) {
        return sum(r, (element, distance) -> element.cross(distance).times(1 / Math.pow(distance.norm(), 3)));
    }

    /// A at `r`: (I/4 pi) Sum dl/d.
    Vector potential(Vector r) {
        return sum(r, (element, distance) -> element.times(1 / distance.norm()));
    }

    /// The volume integral of B over a sphere around the loop, as the surface integral of n x A.
    Vector integralOverSphere(double sphere, GaussRule rule) {
        return rule.overSphere(n -> n.cross(potential(n.times(sphere)))).times(sphere * sphere);
    }

    private Vector sum(Vector r, Contribution contribution) {
        Vector total = new Vector(0, 0, 0);
        double length = 2 * Math.PI * radius / segments;
        for (int i = 0; i < segments; i++) {
            double angle = 2 * Math.PI * i / segments;
            Vector place = Direction.ofAngles(0, angle).times(radius);
            Vector element = Direction.ofAngles(0, angle + Math.PI / 2).times(length);
            total = total.plus(contribution.of(element, r.plus(place.times(-1))));
        }
        return total.times(1 / (4 * Math.PI * Math.PI * radius * radius));
    }

    private interface Contribution {
        Vector of(Vector element, Vector distance);
    }
}
