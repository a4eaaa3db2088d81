package org.nsot.matter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.nsot.errors.Domain;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;

/// A spin Hall injector: the values that one publication gives for one material, kept together.
///
/// Spin Hall angle and spin-diffusion length are fitted together, and both depend on the resistivity of the
/// film: values of different publications do not make a set. A value that had to be taken from elsewhere
/// carries its own source and is listed by [#borrowed]; one that is not known is listed by [#missing].
///
/// @param name        its key: material and publication, as in `Pt-liu2011`
/// @param material    the material, as in `Pt`, `beta-Ta` or `Cu(Bi)`
/// @param publication bibliography key of the publication
/// @param reference   its DOI (`doi:10...`), arXiv number (`arXiv:...`) or journal, volume and page
/// @param note        what a user has to know of the set
/// @param values      the values, in the unit of their quantity
public record Injector(
        String name,
        String material,
        String publication,
        String reference,
        String note,
        Map<InjectorQuantity, Sourced> values)
        implements TableEntry {

    /// @throws Refusal NSOT-101 or NSOT-307 if a value is out of its range or two contradict each other
    public Injector {
        EnumMap<InjectorQuantity, Sourced> known = new EnumMap<>(InjectorQuantity.class);
        known.putAll(values);
        known.forEach(Injector::check);
        if (known.containsKey(InjectorQuantity.CONDUCTIVITY) && known.containsKey(InjectorQuantity.RESISTIVITY)) {
            throw invalid(name + " with conductivity and resistivity", "only one of them");
        }
        if (name.isBlank() || material.isBlank() || reference.isBlank()) {
            throw invalid("an injector without name, material or reference", "all three");
        }
        values = Collections.unmodifiableMap(known);
    }

    @Override
    public String key() {
        return name;
    }

    /// A quantity with its source, where it is known.
    public Optional<Sourced> value(InjectorQuantity quantity) {
        return Optional.ofNullable(values.get(quantity));
    }

    /// Conductivity in S/m, also where the source gives the resistivity.
    public Optional<Sourced> conductivity() {
        return value(InjectorQuantity.CONDUCTIVITY)
                .or(() -> value(InjectorQuantity.RESISTIVITY).map(Quantities::conductivityOf));
    }

    /// theta, signed.
    ///
    /// @throws Refusal NSOT-306 if the set does not have it
    public double spinHallAngle() {
        return require(InjectorQuantity.SPIN_HALL_ANGLE);
    }

    /// lambda, in m.
    ///
    /// @throws Refusal NSOT-306 if the set does not have it
    public double spinDiffusionLengthM() {
        return require(InjectorQuantity.SPIN_DIFFUSION_LENGTH);
    }

    /// sigma, in S/m.
    ///
    /// @throws Refusal NSOT-306 if the set does not have it
    public double conductivitySPerM() {
        return conductivity()
                .orElseThrow(() -> missing(InjectorQuantity.CONDUCTIVITY))
                .value();
    }

    /// Which of spin Hall angle, spin-diffusion length and conductivity the set does not have.
    public List<InjectorQuantity> missing() {
        List<InjectorQuantity> missing = new ArrayList<>();
        for (InjectorQuantity needed :
                List.of(InjectorQuantity.SPIN_HALL_ANGLE, InjectorQuantity.SPIN_DIFFUSION_LENGTH)) {
            if (!values.containsKey(needed)) {
                missing.add(needed);
            }
        }
        if (conductivity().isEmpty()) {
            missing.add(InjectorQuantity.CONDUCTIVITY);
        }
        return missing;
    }

    /// Which values do not come from the publication of the set; each says its own source.
    public List<InjectorQuantity> borrowed() {
        List<InjectorQuantity> borrowed = new ArrayList<>();
        values.forEach((quantity, value) -> {
            if (!value.source().equals(publication)) {
                borrowed.add(quantity);
            }
        });
        return borrowed;
    }

    /// Whether spin Hall angle, spin-diffusion length and conductivity, as far as the set has them, were read in
    /// their sources.
    public boolean isChecked() {
        return Stream.of(
                        value(InjectorQuantity.SPIN_HALL_ANGLE),
                        value(InjectorQuantity.SPIN_DIFFUSION_LENGTH),
                        conductivity())
                .flatMap(Optional::stream)
                .allMatch(Sourced::checked);
    }

    private double require(InjectorQuantity quantity) {
        return value(quantity).orElseThrow(() -> missing(quantity)).value();
    }

    private Refusal missing(InjectorQuantity quantity) {
        return Quantities.missing(
                name,
                quantity.label(),
                reference + " does not state it here: give your own value or choose another set");
    }

    private static void check(InjectorQuantity quantity, Sourced value) {
        if (quantity == InjectorQuantity.SPIN_HALL_ANGLE) {
            Domain.notZero(
                    quantity.label(),
                    Quantities.inUnit(quantity.label(), value, quantity.unit()).value());
        } else {
            Quantities.positive(quantity.label(), value, quantity.unit());
        }
    }

    private static Refusal invalid(String given, String allowed) {
        return new Refusal(ErrorCode.ENTRY_INVALID, given, allowed, "correct the entry of the injector");
    }
}
