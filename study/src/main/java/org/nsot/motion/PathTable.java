package org.nsot.motion;

import java.util.ArrayList;
import java.util.List;
import org.nsot.export.DataTable;

/// The paths of a motion as one table, a row an instant.
public final class PathTable {
    private PathTable() {}

    /// Time, and m of each description.
    public static DataTable of(List<NamedPath> paths) {
        List<String> header = new ArrayList<>(List.of("t (s)"));
        List<double[]> columns = new ArrayList<>(List.of(paths.getFirst().path().timeSecond()));
        for (NamedPath named : paths) {
            for (String component : List.of("m_x", "m_y", "m_z")) {
                header.add(component + " " + named.name() + " (1)");
            }
            columns.add(named.path().x());
            columns.add(named.path().y());
            columns.add(named.path().z());
        }
        return DataTable.ofColumns(header, columns);
    }
}
