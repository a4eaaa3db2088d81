package org.nsot.export.field;

import org.nsot.engine.kernel.Precision;
import org.nsot.engine.map.Grid;

/// What a file says of its map, before the values.
///
/// @param format      its format in words, as `OVF 2.0, binary 8`
/// @param precision   of its values; text counts as double
/// @param grid        the grid; where `placed` is false only its numbers of cells mean something
/// @param placed      whether the file says where the cells are
/// @param unit        the unit of the values; `?` where the file does not say
/// @param description title, quantity and notes
public record FieldHeader(
        String format, Precision precision, Grid grid, boolean placed, String unit, FieldDescription description) {
    /// What stands for a unit that a file does not tell.
    public static final String UNIT_UNKNOWN = "?";

    /// Cells each way, as `64 x 64 x 1`.
    public String cells() {
        return grid.n1() + " x " + grid.n2() + " x " + grid.n3();
    }
}
