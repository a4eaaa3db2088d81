package org.nsot.scenario;

/// The parameters of a map, beside those of the nucleus and its metal ([TorqueParameter]).
public enum MapParameter implements DeclaredParameter {
    /// What region is mapped.
    SHAPE(Declaration.word(
                    "shape",
                    "plane",
                    "shape",
                    "",
                    "plane or volume around --centre, line through it, or radial cut from it along the first axis")
            .oneOf("plane", "volume", "line", "radial")),
    /// Directions of the grid.
    AXES(Declaration.word(
            "axes",
            "xy",
            "axes",
            "",
            "directions of the first and second index: two letters as in xz, or two directions as in 1,1,0; 0,0,1, of"
                    + " which the second is made normal to the first; the third index is normal to both")),
    /// Middle of the region.
    CENTRE(Declaration.word(
            "centre", "0 nm, 0 nm, 0 nm", "centre", "", "middle of the region, or start of a radial cut: x, y, z")),
    /// Sides of the region.
    SIZE(Declaration.word(
            "size", "0.8 nm", "size", "", "length of its sides: one for all, or one for each axis with commas")),
    /// Cells along the sides.
    CELLS(Declaration.word(
                    "cells",
                    "160",
                    "cells",
                    "",
                    "cells along the longest side, the others to match, or along each axis as in 160 x 80; if not"
                            + " given, 160 for a plane, 64 for a volume, 400 for a line")
            .absent()),
    /// Where the nuclei are.
    POSITIONS(Declaration.word(
                    "positions",
                    "0 nm, 0 nm, 0 nm; 0.4 nm, 0 nm, 0 nm",
                    "positions",
                    "",
                    "places of the nuclei, x, y, z of each with semicolons between; one at the origin if not given")
            .absent()),
    /// Nuclei on a lattice.
    LATTICE(Declaration.word(
                    "lattice",
                    "none",
                    "lattice",
                    "",
                    "nuclei on a cubic lattice with the lattice constant, one of them at the origin")
            .oneOf("none", "sc", "bcc", "fcc")),
    /// Cells of the lattice.
    LATTICE_CELLS(Declaration.word(
            "lattice-cells", "3 x 3 x 3", "cells of the lattice", "", "cubic cells of the lattice along x, y, z")),
    /// Nuclei of a file.
    NUCLEI(Declaration.word(
                    "nuclei",
                    "nuclei.csv",
                    "nuclei",
                    "",
                    "CSV file with the columns x (nm), y (nm), z (nm), in any unit of length, and, where wanted, isotope"
                            + " and I_x, I_y, I_z")
            .absent()),
    /// Directions of the nuclear spins.
    SPIN_DIRECTION(Declaration.word(
            "spin-direction",
            "z",
            "direction of I",
            "",
            "direction of the nuclear spins: x, y, z, -x, -y, -z or three numbers; one for all, or one for each position"
                    + " with semicolons")),
    /// mu.
    SPIN_ACCUMULATION(Declaration.quantity(
            "spin-accumulation",
            "eV",
            "14 ueV",
            "spin accumulation",
            "mu",
            "spin accumulation mu with its sign, if not that of --current")),
    /// u.
    MU_DIRECTION(Declaration.word(
            "mu-direction",
            "y",
            "direction of mu",
            "u",
            "direction u of the spin accumulation: x, y, z or three numbers, as in 1,0,1")),
    /// Contact, dipole and uniform part.
    PARTS(Declaration.word(
            "parts",
            "uniform,contact,dipole",
            "parts",
            "",
            "parts of M: uniform (M0), contact, dipole, or several with commas")),
    /// Equilibrium and non-equilibrium part.
    RESPONSE(Declaration.word("response", "both", "response", "", "what does not need mu, what is due to mu, or both")
            .oneOf("both", "equilibrium", "non-equilibrium")),
    /// Double or single.
    PRECISION(Declaration.word("precision", "double", "precision", "", "floating-point numbers of the map")
            .oneOf("double", "single")),
    /// Threads.
    THREADS(Declaration.quantity(
                    "threads",
                    "1",
                    "2",
                    "threads",
                    "",
                    "threads; all processors if not given; no number depends on them")
            .only(Allowed.POSITIVE)
            .absent()),
    /// End of the colour scale of the figure.
    LIMIT(Declaration.quantity(
                    "limit",
                    "A/m",
                    "100 A/m",
                    "limit of the scale",
                    "",
                    "end of the figure's colour scale or vertical axis, which are symmetric about zero; from the values"
                            + " if not given")
            .only(Allowed.POSITIVE)
            .absent()),
    /// What the figure's colours show.
    COLOUR(Declaration.word(
                    "colour",
                    "normal",
                    "colour",
                    "",
                    "component that the figure's colours show: normal to the plane, x, y or z; arrows show the part in the"
                            + " plane")
            .oneOf("normal", "x", "y", "z")),
    /// Contours of the figure.
    CONTOURS(Declaration.word("contours", "zero", "contours", "", "contours of the coloured component in the figure")
            .oneOf("zero", "levels", "none"));

    @SuppressWarnings("ImmutableEnumChecker") // a record of strings and an unmodifiable list
    private final Declaration declaration;

    MapParameter(Declaration declaration) {
        this.declaration = declaration;
    }

    @Override
    public Declaration declaration() {
        return declaration;
    }
}
