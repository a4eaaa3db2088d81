package org.nsot.matter;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Chooses nuclei out of a table.
///
/// @param element     only isotopes of this element, if given
/// @param leastSpin   only nuclei with at least this spin, if given
/// @param onlyNatural only nuclei that occur in nature
public record IsotopeFilter(Optional<String> element, Optional<Spin> leastSpin, boolean onlyNatural)
        implements Predicate<Isotope> {
    @Override
    public boolean test(Isotope isotope) {
        return (element.isEmpty() || element.get().equalsIgnoreCase(isotope.element()))
                && (leastSpin.isEmpty()
                        || isotope.spin().doubled() >= leastSpin.get().doubled())
                && (!onlyNatural || isotope.isNatural());
    }

    /// The nuclei of a table that pass, in its order.
    public List<Isotope> of(Catalogue<Isotope> table) {
        return table.all().stream().filter(this).toList();
    }
}
