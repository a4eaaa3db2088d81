package org.nsot.matter;

import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;

/// Lattices of the metals, by the conventional cell.
public enum Lattice {
    /// Face-centred cubic.
    FCC("fcc"),
    /// Body-centred cubic.
    BCC("bcc"),
    /// Hexagonal close-packed.
    HCP("hcp"),
    /// Tetragonal.
    TETRAGONAL("tetragonal"),
    /// Orthorhombic.
    ORTHORHOMBIC("orthorhombic"),
    /// Rhombohedral.
    RHOMBOHEDRAL("rhombohedral");

    private final String label;

    Lattice(String label) {
        this.label = label;
    }

    /// Its usual short name.
    public String label() {
        return label;
    }

    /// The lattice of that short name.
    ///
    /// @throws Refusal NSOT-307 if there is none
    public static Lattice of(String label) {
        for (Lattice lattice : values()) {
            if (lattice.label.equalsIgnoreCase(label.strip())) {
                return lattice;
            }
        }
        throw new Refusal(
                ErrorCode.ENTRY_INVALID,
                "lattice = " + label,
                "fcc, bcc, hcp, tetragonal, orthorhombic or rhombohedral",
                "give the lattice of the metal, for example fcc");
    }
}
