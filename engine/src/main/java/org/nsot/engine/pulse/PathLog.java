package org.nsot.engine.pulse;

import java.util.ArrayList;
import java.util.List;
import org.nsot.engine.dynamics.Trajectory;

/// A path that grows.
final class PathLog {
    private final List<double[]> rows = new ArrayList<>();

    void add(double timeSecond, double x, double y, double z) {
        rows.add(new double[] {timeSecond, x, y, z});
    }

    Trajectory path() {
        double[][] columns = new double[4][rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            for (int k = 0; k < 4; k++) {
                columns[k][i] = rows.get(i)[k];
            }
        }
        return new Trajectory(columns[0], columns[1], columns[2], columns[3]);
    }
}
