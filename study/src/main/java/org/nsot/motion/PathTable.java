package org.nsot.motion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.nsot.export.DataTable;

/// The paths of a motion as one table, a row an instant.
public final class PathTable {
    private PathTable() {}

    /// Time, and m of each description; of a run that was stopped, the instants that all of them have.
    public static DataTable of(List<NamedPath> paths) {
        int common = Integer.MAX_VALUE;
        for (NamedPath named : paths) {
            common = Math.min(common, named.path().length());
        }
        List<String> header = new ArrayList<>(List.of("t (s)"));
        List<double[]> columns =
                new ArrayList<>(List.of(cut(paths.getFirst().path().timeSecond(), common)));
        for (NamedPath named : paths) {
            String name = paths.size() == 1 ? "" : ", " + named.name();
            for (String component : List.of("m_x", "m_y", "m_z")) {
                header.add(component + name + " (1)");
            }
            columns.add(cut(named.path().x(), common));
            columns.add(cut(named.path().y(), common));
            columns.add(cut(named.path().z(), common));
        }
        return DataTable.ofColumns(header, columns);
    }

    private static double[] cut(double[] values, int length) {
        return Arrays.copyOf(values, length);
    }
}
