package org.nsot.torque;

import static org.nsot.constants.Codata.NUCLEAR_MAGNETON;

import org.nsot.device.SpinHallInjector;
import org.nsot.hyperfine.HyperfineField;
import org.nsot.matter.Isotope;
import org.nsot.matter.Spin;

/// The example of `cahaya2023`, sections 3 and 4: 57Fe with mu_I = 0.0906 mu_N.
final class PaperExample {
    static final double T2_SECOND = 1e-3;
    static final SpinHallInjector INJECTOR = new SpinHallInjector(0.1, 2e-9, 1e7);
    static final NucleusInMetal NUCLEUS = new NucleusInMetal(
            new Spin(1),
            SpinLength.ROOT,
            new HyperfineField(0.25, Isotope.gyromagneticRatio(new Spin(1), 0.0906 * NUCLEAR_MAGNETON), 1),
            2e10,
            2e-10);

    private PaperExample() {}
}
