package org.nsot.engine.dynamics;

import org.nsot.hyperfine.Vector;

/// A function of the motion whose zero is looked for, such as m_z for a switching time.
@FunctionalInterface
public interface Condition {
    /// Its value; continuous.
    double at(double timeSecond, Vector m);
}
