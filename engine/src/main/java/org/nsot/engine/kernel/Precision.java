package org.nsot.engine.kernel;

/// The numbers a kernel computes with; results are handed over as double.
public enum Precision {
    /// 64 bits.
    DOUBLE,
    /// 32 bits: about twice as fast, with rounding errors near 1e-7 a step.
    SINGLE
}
