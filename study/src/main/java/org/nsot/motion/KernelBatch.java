package org.nsot.motion;

import java.util.List;
import org.nsot.engine.dynamics.Integrator;
import org.nsot.engine.dynamics.Trajectory;
import org.nsot.engine.kernel.Couplings;
import org.nsot.engine.kernel.Drive;
import org.nsot.engine.kernel.Kernel;
import org.nsot.engine.kernel.Scheme;
import org.nsot.engine.kernel.Spins;
import org.nsot.engine.kernel.Stepping;
import org.nsot.errors.Domain;
import org.nsot.hyperfine.Vector;
import org.nsot.scenario.RunParameter;

/// Motions with the same plan that go through the kernel together, each with time in steps of its own.
final class KernelBatch {
    private final List<RunScenario> scenarios;
    private final KernelPlan plan;
    private final Spins spins;
    private final double[][] x;
    private final double[][] y;
    private final double[][] z;

    private KernelBatch(List<RunScenario> scenarios, KernelPlan plan) {
        this.scenarios = scenarios;
        this.plan = plan;
        spins = new Spins(scenarios.size());
        x = new double[scenarios.size()][plan.samples() + 1];
        y = new double[scenarios.size()][plan.samples() + 1];
        z = new double[scenarios.size()][plan.samples() + 1];
    }

    /// Follows them to their ends.
    static KernelBatch follow(List<RunScenario> scenarios, KernelPlan plan, Kernel kernel) {
        KernelBatch batch = new KernelBatch(scenarios, plan);
        batch.advance(kernel);
        return batch;
    }

    private void advance(Kernel kernel) {
        Couplings couplings = new Couplings(spins.count());
        for (int i = 0; i < spins.count(); i++) {
            couplings.set(i, plan.inSteps(scenarios.get(i)));
            Vector start = scenarios.get(i).start();
            spins.set(i, start.x(), start.y(), start.z());
        }
        keep(0);
        Stepping stepping = new Stepping(Scheme.RK4, 1, 0, plan.steps(), Drive.STEADY, 0);
        for (int sample = 1; sample <= plan.samples(); sample++) {
            kernel.advance(spins, couplings, stepping, 0, spins.count());
            keep(sample);
        }
    }

    private void keep(int sample) {
        for (int i = 0; i < spins.count(); i++) {
            x[i][sample] = spins.x(i);
            y[i][sample] = spins.y(i);
            z[i][sample] = spins.z(i);
        }
    }

    /// The path of one of them.
    ///
    /// @throws org.nsot.errors.Refusal NSOT-104 if it left the numbers
    Trajectory path(int i) {
        Domain.result("m at the end", x[i][plan.samples()] + y[i][plan.samples()] + z[i][plan.samples()], true);
        double duration = scenarios.get(i).inputs().quantity(RunParameter.DURATION);
        return new Trajectory(Integrator.evenTimes(0, duration, plan.samples()), x[i], y[i], z[i]);
    }
}
