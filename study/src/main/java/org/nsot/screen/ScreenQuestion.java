package org.nsot.screen;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;
import org.nsot.matter.Injector;
import org.nsot.matter.InjectorTable;
import org.nsot.matter.Isotope;
import org.nsot.matter.IsotopeFilter;
import org.nsot.matter.Metal;
import org.nsot.scenario.Inputs;
import org.nsot.scenario.ScreenParameter;
import org.nsot.scenario.Tables;

/// What a screen is asked: which nuclei, metals and injectors, under which limits.
public final class ScreenQuestion {
    private final Tables tables;
    private final Inputs<ScreenParameter> inputs;

    /// The question that the inputs put.
    ///
    /// @throws Refusal NSOT-204 if an input is uncertain, NSOT-402 if a rise is limited while heat is left out
    public ScreenQuestion(Tables tables, Inputs<ScreenParameter> inputs) {
        this.tables = tables;
        this.inputs = inputs;
        if (!inputs.uncertain().isEmpty()) {
            throw new Refusal(
                    ErrorCode.QUANTITY_MALFORMED,
                    inputs.uncertain().getFirst().option() + " with an uncertainty",
                    "one value",
                    "a screen has no bands: give one value, and study the best cases with nsot torque");
        }
        if (inputs.isGiven(ScreenParameter.MAX_TEMPERATURE_RISE) && !inputs.has(ScreenParameter.THERMAL_CONDUCTANCE)) {
            throw new Refusal(
                    ErrorCode.OPTIONS_CONTRADICT,
                    "--max-temperature-rise without --thermal-conductance",
                    "both or neither",
                    "give the thermal conductance, as in --thermal-conductance \"1e7 W/(m^2 K)\"");
        }
    }

    List<Isotope> isotopes() {
        boolean natural = inputs.word(ScreenParameter.NUCLEI).equals("natural");
        List<Isotope> chosen =
                new IsotopeFilter(word(ScreenParameter.ELEMENT), Optional.empty(), natural).of(tables.isotopes());
        if (chosen.isEmpty()) {
            throw new Refusal(
                    ErrorCode.ISOTOPE_UNKNOWN,
                    "element = " + inputs.word(ScreenParameter.ELEMENT),
                    "an element of the table of nuclei",
                    "nsot nuclei lists them; --nuclei all adds those that do not occur in nature");
        }
        return chosen;
    }

    List<Metal> metals() {
        return word(ScreenParameter.METAL)
                .map(name -> List.of(tables.metals().of(name)))
                .orElseGet(() -> tables.metals().all());
    }

    List<Injector> injectors() {
        return word(ScreenParameter.INJECTOR)
                .map(this::injectors)
                .orElseGet(() -> tables.injectors().all());
    }

    private List<Injector> injectors(String name) {
        boolean isMaterial =
                tables.injectors().all().stream().anyMatch(i -> i.material().equalsIgnoreCase(name.strip()));
        return isMaterial
                ? InjectorTable.ofMaterial(tables.injectors(), name)
                : List.of(tables.injectors().of(name));
    }

    Resonances resonances() {
        return new Resonances(tables.isotopes());
    }

    Films films() {
        return new Films(
                inputs.quantity(ScreenParameter.MAX_CURRENT),
                inputs.quantity(ScreenParameter.TEMPERATURE),
                inputs.quantity(ScreenParameter.MAX_TEMPERATURE_RISE),
                quantity(ScreenParameter.THERMAL_CONDUCTANCE),
                quantity(ScreenParameter.THICKNESS));
    }

    double contactEnhancement() {
        return inputs.quantity(ScreenParameter.CONTACT_ENHANCEMENT);
    }

    OptionalDouble t2Second() {
        return quantity(ScreenParameter.T2);
    }

    private Optional<String> word(ScreenParameter parameter) {
        return inputs.has(parameter) ? Optional.of(inputs.word(parameter)) : Optional.empty();
    }

    private OptionalDouble quantity(ScreenParameter parameter) {
        return inputs.has(parameter) ? OptionalDouble.of(inputs.quantity(parameter)) : OptionalDouble.empty();
    }
}
