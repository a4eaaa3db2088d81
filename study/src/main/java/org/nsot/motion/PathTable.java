package org.nsot.motion;

import java.util.ArrayList;
import java.util.List;
import org.nsot.engine.dynamics.Trajectory;
import org.nsot.engine.observe.AlongPath;
import org.nsot.export.DataTable;

/// The numbers of paths, one row an instant of a path.
final class PathTable {
    private static final List<String> HEADER =
            List.of("path", "t (s)", "m_x (1)", "m_y (1)", "m_z (1)", "m_xy (1)", "|m| (1)");

    private PathTable() {}

    static DataTable of(List<NamedPath> paths) {
        List<List<Object>> rows = new ArrayList<>();
        for (NamedPath named : paths) {
            Trajectory path = named.path();
            double[] across = AlongPath.transverse(path);
            double[] length = AlongPath.length(path);
            for (int i = 0; i < path.length(); i++) {
                rows.add(List.of(
                        named.name(),
                        path.timeSecond()[i],
                        path.x()[i],
                        path.y()[i],
                        path.z()[i],
                        across[i],
                        length[i]));
            }
        }
        return new DataTable(HEADER, rows);
    }
}
