package org.nsot.engine.kernel;

/// Whether this JVM computes in SIMD lanes, and the kernels that do.
///
/// The classes behind it name `jdk.incubator.vector`; they are loaded only where that module is.
public final class Lanes {
    /// Whether the JVM was started with `--add-modules jdk.incubator.vector`.
    public static final boolean AVAILABLE =
            ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();

    /// Steps of all spins of a job from which on lanes are worth their warming up.
    static final double WORTH_WARMING_UP = 5e6;

    private Lanes() {}

    static Kernel kernel(Precision precision) {
        return precision == Precision.DOUBLE ? new LanesDouble() : new LanesSingle();
    }
}
