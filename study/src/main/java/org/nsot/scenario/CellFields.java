package org.nsot.scenario;

import java.util.List;
import org.nsot.matter.Lattice;
import org.nsot.matter.UnitCell;

/// Reads the cell of a metal: `fcc`, or its lattice and the numbers that the lattice leaves open.
final class CellFields {
    private static final String LATTICE = "lattice";
    private static final String ATOMS = "atoms";
    private static final String B_OVER_A = "b-over-a";
    private static final String C_OVER_A = "c-over-a";
    private static final String ANGLE = "angle";

    /// All keys; which of them a cell takes depends on its lattice, and those it needs all.
    static final List<String> KEYS = List.of(LATTICE, ATOMS, B_OVER_A, C_OVER_A, ANGLE);

    private CellFields() {}

    static UnitCell read(YamlField field) {
        YamlFields fields = field.fieldsIfAny();
        YamlField named = field.value() instanceof YamlText ? field : fields.require(LATTICE, "hcp");
        Lattice lattice = named.read(Lattice::of);
        return fields.only(keys(lattice)).checked(shape -> cell(lattice, shape));
    }

    private static List<String> keys(Lattice lattice) {
        return switch (lattice) {
            case FCC, BCC -> List.of(LATTICE);
            case HCP -> List.of(LATTICE, C_OVER_A);
            case TETRAGONAL -> List.of(LATTICE, ATOMS, C_OVER_A);
            case ORTHORHOMBIC -> List.of(LATTICE, ATOMS, B_OVER_A, C_OVER_A);
            case RHOMBOHEDRAL -> List.of(LATTICE, ATOMS, ANGLE);
        };
    }

    private static UnitCell cell(Lattice lattice, YamlFields shape) {
        return switch (lattice) {
            case FCC -> UnitCell.fcc();
            case BCC -> UnitCell.bcc();
            case HCP -> UnitCell.hcp(ratio(shape, C_OVER_A));
            case TETRAGONAL -> new UnitCell(lattice, atoms(shape), 1, ratio(shape, C_OVER_A), Math.PI / 2);
            case ORTHORHOMBIC ->
                new UnitCell(lattice, atoms(shape), ratio(shape, B_OVER_A), ratio(shape, C_OVER_A), Math.PI / 2);
            case RHOMBOHEDRAL ->
                new UnitCell(
                        lattice,
                        atoms(shape),
                        1,
                        1,
                        SourcedReader.number(shape.require(ANGLE, "57 deg"), "1", "57 deg"));
        };
    }

    private static int atoms(YamlFields shape) {
        return shape.require(ATOMS, "4").wholeNumber();
    }

    private static double ratio(YamlFields shape, String key) {
        return SourcedReader.number(shape.require(key, "1.6"), "1", "1.6");
    }
}
