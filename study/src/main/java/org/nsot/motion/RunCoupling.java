package org.nsot.motion;

import org.nsot.bloch.Relaxation;
import org.nsot.constants.Codata;
import org.nsot.engine.kernel.SpinCoupling;
import org.nsot.hyperfine.Vector;
import org.nsot.scenario.RunParameter;

/// The constants of a classical spin in a turning frame, as the kernels take them.
final class RunCoupling {
    private RunCoupling() {}

    /// Those of a scenario, without its radio frequency.
    static SpinCoupling of(RunScenario scenario) {
        Relaxation relaxation = scenario.relaxation();
        double fieldLike = scenario.followsLine() ? 0 : scenario.fieldLikeRadPerS();
        SpinCoupling coupling = SpinCoupling.of(new Vector(0, 0, scenario.detuningRadPerS()))
                .withTorque(
                        scenario.direction().times(fieldLike),
                        scenario.direction().times(scenario.dampingLikeRate()))
                .withRelaxation(1 / relaxation.t2Second(), 1 / relaxation.t1Second(), relaxation.equilibrium());
        double alpha = scenario.inputs().quantity(RunParameter.GILBERT_DAMPING);
        double thermal = Codata.BOLTZMANN
                * scenario.noiseTemperatureKelvin()
                / (Codata.HBAR * scenario.torque().spinLengthValue());
        return alpha == 0 ? coupling : coupling.withGilbertDamping(alpha, thermal);
    }
}
