package org.nsot.matter;

import java.util.Arrays;
import java.util.List;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;

/// Symbols of the elements by atomic number.
final class PeriodicTable {
    private static final List<String> SYMBOLS = Arrays.asList(
            "H", "He", "Li", "Be", "B", "C", "N", "O", "F", "Ne", "Na", "Mg", "Al", "Si", "P", "S", "Cl", "Ar", "K",
            "Ca", "Sc", "Ti", "V", "Cr", "Mn", "Fe", "Co", "Ni", "Cu", "Zn", "Ga", "Ge", "As", "Se", "Br", "Kr", "Rb",
            "Sr", "Y", "Zr", "Nb", "Mo", "Tc", "Ru", "Rh", "Pd", "Ag", "Cd", "In", "Sn", "Sb", "Te", "I", "Xe", "Cs",
            "Ba", "La", "Ce", "Pr", "Nd", "Pm", "Sm", "Eu", "Gd", "Tb", "Dy", "Ho", "Er", "Tm", "Yb", "Lu", "Hf", "Ta",
            "W", "Re", "Os", "Ir", "Pt", "Au", "Hg", "Tl", "Pb", "Bi", "Po", "At", "Rn", "Fr", "Ra", "Ac", "Th", "Pa",
            "U", "Np", "Pu", "Am", "Cm", "Bk", "Cf", "Es", "Fm", "Md", "No", "Lr", "Rf", "Db", "Sg", "Bh", "Hs", "Mt",
            "Ds", "Rg", "Cn", "Nh", "Fl", "Mc", "Lv", "Ts", "Og");

    private PeriodicTable() {}

    /// The number of protons of an element.
    ///
    /// @throws Refusal NSOT-307 if there is no such symbol
    static int atomicNumber(String symbol) {
        int index = SYMBOLS.indexOf(symbol);
        if (index < 0) {
            throw new Refusal(
                    ErrorCode.ENTRY_INVALID,
                    "element = " + symbol,
                    "the symbol of an element",
                    "write it as in the periodic table, for example Fe");
        }
        return index + 1;
    }
}
