package org.nsot.screen;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.nsot.device.BoundaryConductance;
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
    private static final List<ScreenParameter> OF_HEAT =
            List.of(ScreenParameter.THERMAL_CONDUCTANCE, ScreenParameter.MAX_TEMPERATURE_RISE);

    private final Tables tables;
    private final Inputs<ScreenParameter> inputs;

    /// The question that the inputs put.
    ///
    /// @throws Refusal NSOT-204 if an input is uncertain, NSOT-402 if heat is left out and limited all the same
    public ScreenQuestion(Tables tables, Inputs<ScreenParameter> inputs) {
        this.tables = tables;
        this.inputs = completed(inputs);
        if (!inputs.uncertain().isEmpty()) {
            throw new Refusal(
                    ErrorCode.QUANTITY_MALFORMED,
                    inputs.uncertain().getFirst().option() + " with an uncertainty",
                    "one value",
                    "a screen has no bands: give one value, and study the best cases with nsot torque");
        }
        for (ScreenParameter limit : OF_HEAT) {
            if (!countsHeat() && inputs.isGiven(limit)) {
                throw new Refusal(
                        ErrorCode.OPTIONS_CONTRADICT,
                        "--heat left-out with --" + limit.option(),
                        "one of the two",
                        "leave out --heat left-out, or --" + limit.option());
            }
        }
    }

    /// The inputs with the defaults that depend on the temperature.
    private static Inputs<ScreenParameter> completed(Inputs<ScreenParameter> inputs) {
        if (!inputs.word(ScreenParameter.HEAT).equals("counted")) {
            return inputs;
        }
        double temperature = inputs.quantity(ScreenParameter.TEMPERATURE);
        Inputs<ScreenParameter> all = inputs;
        if (!all.has(ScreenParameter.THERMAL_CONDUCTANCE)) {
            all = all.completedWith(ScreenParameter.THERMAL_CONDUCTANCE, BoundaryConductance.usualWPerM2K(temperature));
        }
        return all.has(ScreenParameter.MAX_TEMPERATURE_RISE)
                ? all
                : all.completedWith(ScreenParameter.MAX_TEMPERATURE_RISE, temperature / 4);
    }

    /// What was asked, with all defaults.
    public Inputs<ScreenParameter> inputs() {
        return inputs;
    }

    /// Whether Joule heat limits the current.
    public boolean countsHeat() {
        return inputs.has(ScreenParameter.THERMAL_CONDUCTANCE);
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
        double thickness = inputs.quantity(ScreenParameter.THICKNESS);
        return new Films(
                inputs.quantity(ScreenParameter.MAX_CURRENT),
                inputs.quantity(ScreenParameter.TEMPERATURE),
                cooling(),
                inputs.isGiven(ScreenParameter.THICKNESS) ? OptionalDouble.of(thickness) : OptionalDouble.empty(),
                thickness);
    }

    private Optional<Cooling> cooling() {
        return countsHeat()
                ? Optional.of(new Cooling(
                        inputs.quantity(ScreenParameter.THERMAL_CONDUCTANCE),
                        inputs.quantity(ScreenParameter.MAX_TEMPERATURE_RISE)))
                : Optional.empty();
    }

    double contactEnhancement() {
        return inputs.quantity(ScreenParameter.CONTACT_ENHANCEMENT);
    }

    double t2Second() {
        return inputs.quantity(ScreenParameter.T2);
    }

    private Optional<String> word(ScreenParameter parameter) {
        return inputs.has(parameter) ? Optional.of(inputs.word(parameter)) : Optional.empty();
    }
}
