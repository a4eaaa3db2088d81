package org.nsot.matter;

import org.nsot.errors.Domain;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;

/// Shape and content of the conventional cell; its size is the lattice constant a.
///
/// @param lattice  which lattice
/// @param atoms    atoms in the cell
/// @param bOverA   b/a; 1 unless orthorhombic
/// @param cOverA   c/a; 1 for cubic and rhombohedral cells
/// @param angleRad angle between the axes of a rhombohedral cell; a right angle for the others, 2 pi/3 understood
///                 in the base of the hexagonal one
public record UnitCell(Lattice lattice, int atoms, double bOverA, double cOverA, double angleRad) {
    private static final double RIGHT = Math.PI / 2;

    /// @throws Refusal NSOT-101 or NSOT-307 if a number is not positive or the angle not below 120 degrees
    public UnitCell {
        Domain.positive("atoms in the cell", atoms);
        Domain.positive("b/a", bOverA);
        Domain.positive("c/a", cOverA);
        Domain.positive("angle of the cell", angleRad);
        if (angleRad >= 2 * Math.PI / 3) {
            throw new Refusal(
                    ErrorCode.ENTRY_INVALID,
                    "angle of the cell = " + Math.toDegrees(angleRad) + " deg",
                    "less than 120 deg",
                    "give the angle between the axes");
        }
    }

    /// A face-centred cubic cell.
    public static UnitCell fcc() {
        return new UnitCell(Lattice.FCC, 4, 1, 1, RIGHT);
    }

    /// A body-centred cubic cell.
    public static UnitCell bcc() {
        return new UnitCell(Lattice.BCC, 2, 1, 1, RIGHT);
    }

    /// A hexagonal close-packed cell.
    public static UnitCell hcp(double cOverA) {
        return new UnitCell(Lattice.HCP, 2, 1, cOverA, RIGHT);
    }

    /// Volume of the cell, in m^3.
    public double volumeM3(double latticeConstantM) {
        double a3 = latticeConstantM * latticeConstantM * latticeConstantM;
        return a3
                * switch (lattice) {
                    case FCC, BCC, TETRAGONAL, ORTHORHOMBIC -> bOverA * cOverA;
                    case HCP -> Math.sqrt(3) / 2 * cOverA;
                    case RHOMBOHEDRAL -> {
                        double c = Math.cos(angleRad);
                        yield Math.sqrt(1 - 3 * c * c + 2 * c * c * c);
                    }
                };
    }

    /// Atoms per volume, in 1/m^3.
    public double atomsPerM3(double latticeConstantM) {
        return atoms / volumeM3(latticeConstantM);
    }
}
