package org.nsot.engine.dynamics;

import org.hipparchus.ode.sampling.ODEStateInterpolator;
import org.hipparchus.ode.sampling.ODEStepHandler;

/// Writes down m at the instants that a step has passed.
record Sampler(PathWriter writer) implements ODEStepHandler {
    @Override
    public void handleStep(ODEStateInterpolator step) {
        double end = step.getCurrentState().getTime();
        while (!writer.isComplete() && writer.nextSecond() < end) {
            writer.write(step.getInterpolatedState(writer.nextSecond()).getPrimaryState());
        }
        if (!writer.isComplete() && writer.nextSecond() == end) {
            writer.write(step.getCurrentState().getPrimaryState());
        }
    }
}
