package org.nsot.engine.observe;

/// Slope of the straight line of least squares through points.
final class StraightLine {
    private StraightLine() {}

    /// Slope with its standard error; three points or more.
    static Estimate slope(double[] x, double[] y) {
        double meanX = mean(x);
        double meanY = mean(y);
        double xx = 0;
        double xy = 0;
        double yy = 0;
        for (int i = 0; i < x.length; i++) {
            xx += (x[i] - meanX) * (x[i] - meanX);
            xy += (x[i] - meanX) * (y[i] - meanY);
            yy += (y[i] - meanY) * (y[i] - meanY);
        }
        double slope = xy / xx;
        double left = Math.max(0, yy - slope * xy);
        return new Estimate(slope, Math.sqrt(left / (x.length - 2) / xx));
    }

    static double mean(double[] values) {
        double sum = 0;
        for (double v : values) {
            sum += v;
        }
        return sum / values.length;
    }
}
