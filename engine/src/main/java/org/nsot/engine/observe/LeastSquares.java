package org.nsot.engine.observe;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresBuilder;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresOptimizer.Optimum;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LevenbergMarquardtOptimizer;
import org.hipparchus.util.Pair;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;

/// Least squares by Levenberg and Marquardt, `marquardt1963`.
final class LeastSquares {
    private static final int STEPS = 1000;
    private static final double SINGULAR = 1e-14;

    private LeastSquares() {}

    /// What is fitted.
    @FunctionalInterface
    interface Model {
        /// Writes the values, and the derivative of each by each parameter.
        void at(double[] parameters, double[] values, double[][] derivatives);
    }

    /// The parameters that fit best, in the order of `start`, which are of order 1.
    ///
    /// @throws Refusal NSOT-104 if there are no more points than parameters, or no minimum is found
    static List<Estimate> fit(String name, Model model, double[] measured, double... start) {
        if (measured.length <= start.length) {
            throw failed(name, measured.length + " points for " + start.length + " parameters");
        }
        try {
            Optimum best = new LevenbergMarquardtOptimizer()
                    .optimize(new LeastSquaresBuilder()
                            .start(start)
                            .target(measured)
                            .model(p -> evaluate(model, p, measured.length))
                            .maxEvaluations(STEPS)
                            .maxIterations(STEPS)
                            .build());
            return estimates(best, measured.length - start.length);
        } catch (MathRuntimeException failure) {
            throw failed(name, String.valueOf(failure.getMessage()));
        }
    }

    private static Pair<RealVector, RealMatrix> evaluate(Model model, RealVector p, int points) {
        double[] values = new double[points];
        double[][] derivatives = new double[points][p.getDimension()];
        model.at(p.toArray(), values, derivatives);
        return new Pair<>(new ArrayRealVector(values, false), MatrixUtils.createRealMatrix(derivatives));
    }

    private static List<Estimate> estimates(Optimum best, int freedom) {
        double scatter = Math.sqrt(best.getCost() * best.getCost() / freedom);
        RealVector sigma = best.getSigma(SINGULAR);
        List<Estimate> result = new ArrayList<>();
        for (int k = 0; k < sigma.getDimension(); k++) {
            result.add(new Estimate(best.getPoint().getEntry(k), scatter * sigma.getEntry(k)));
        }
        return result;
    }

    static Refusal failed(String name, String why) {
        return new Refusal(
                ErrorCode.NO_FINITE_RESULT,
                "no fit of " + name + ": " + why,
                "points that follow it, more than parameters",
                "choose the range of the fit so that it holds one " + name);
    }
}
