package org.nsot.engine.dynamics;

import org.hipparchus.ode.OrdinaryDifferentialEquation;
import org.nsot.bloch.BlochEquation;

/// dm/dt on a span without corners inside: at its end, the limit from the left.
record RightHandSide(BlochEquation equation, double endSecond) implements OrdinaryDifferentialEquation {
    @Override
    public int getDimension() {
        return 3;
    }

    @Override
    public double[] computeDerivatives(double t, double[] m) {
        double[] rate = new double[3];
        equation.rate(t < endSecond ? t : Math.nextDown(endSecond), m, rate);
        return rate;
    }
}
