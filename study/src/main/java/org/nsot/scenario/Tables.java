package org.nsot.scenario;

import org.nsot.matter.Catalogue;
import org.nsot.matter.Injector;
import org.nsot.matter.InjectorTable;
import org.nsot.matter.Isotope;
import org.nsot.matter.IsotopeTable;
import org.nsot.matter.Metal;
import org.nsot.matter.MetalTable;

/// The tables that a calculation draws on: those of the program, possibly with entries of the user over them.
///
/// @param isotopes  nuclei
/// @param metals    metals
/// @param injectors spin Hall injectors
public record Tables(Catalogue<Isotope> isotopes, Catalogue<Metal> metals, Catalogue<Injector> injectors) {
    /// The tables that come with the program.
    public static Tables builtIn() {
        return new Tables(IsotopeTable.builtIn(), MetalTable.builtIn(), InjectorTable.builtIn());
    }
}
