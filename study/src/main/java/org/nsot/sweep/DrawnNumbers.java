package org.nsot.sweep;

import org.hipparchus.random.SobolSequenceGenerator;
import org.nsot.calculator.RandomColumn;
import org.nsot.scenario.SampleDesign;

/// Probabilities, greater than 0 and less than 1, at which the drawn parameters of a sample are taken.
///
/// They depend on the design, the sample and the parameter alone.
///
/// @param design     how they are spread
/// @param parameters how many are drawn
record DrawnNumbers(SampleDesign design, int parameters) {
    double[] of(int sample) {
        if (parameters == 0) {
            return new double[0];
        }
        return design.method() == SampleDesign.Method.SOBOL ? sobol(sample) : random(sample);
    }

    /// The first point is the origin, at which a normal distribution has no finite value.
    private double[] sobol(int sample) {
        return new SobolSequenceGenerator(parameters).skipTo(sample + 1);
    }

    private double[] random(int sample) {
        double[] numbers = new double[parameters];
        for (int i = 0; i < parameters; i++) {
            numbers[i] = RandomColumn.at(design.seed(), i, sample);
        }
        return numbers;
    }
}
