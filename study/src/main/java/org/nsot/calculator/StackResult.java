package org.nsot.calculator;

import static org.nsot.constants.Codata.ELEMENTARY_CHARGE;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.nsot.device.OerstedField;
import org.nsot.device.SpinHallInjector;
import org.nsot.document.Node.Entry;
import org.nsot.errors.Domain;
import org.nsot.scenario.DeviceParameter;
import org.nsot.scenario.DeviceScenario;

/// The numbers of `nsot device` that do not depend on the torque. Derivation: `docs/theory/08-device.md`.
enum StackResult {
    SPIN_ACCUMULATION("mu at the interface", "eV"),
    THICK_FILM("mu of a thick film without loss", "eV"),
    JOULE_HEAT("Joule heat", "W/m^2"),
    TEMPERATURE_RISE("temperature rise", "K"),
    ELECTRON_TEMPERATURE("temperature of the electrons", "K"),
    OERSTED_FIELD("Oersted field in the layer", "T"),
    OERSTED_GRADIENT("gradient of the Oersted field", "T/m"),
    OERSTED_DIFFERENCE("change of the Oersted field across the layer", "T"),
    LARMOR_FREQUENCY("Larmor frequency of the bare nucleus", "Hz"),
    POLARIZATION("equilibrium polarization", "1"),
    RESISTANCE("resistance of the strip", "ohm"),
    CURRENT("current in the strip", "A"),
    JOHNSON_NOISE("Johnson noise of the strip", "V");

    private final String label;
    private final String unit;

    StackResult(String label, String unit) {
        this.label = label;
        this.unit = unit;
    }

    static ResultGroup group() {
        return new ResultGroup(
                "stack",
                "stack",
                Arrays.stream(values()).map(StackResult::named).toList());
    }

    ResultGroup.Result named() {
        return new ResultGroup.Result(name().toLowerCase(Locale.ROOT), label, unit);
    }

    /// All of them for a device.
    static List<Entry> entries(DeviceScenario device) {
        return Arrays.stream(values())
                .map(result -> result.named().entry(result.of(device)))
                .toList();
    }

    /// The value in the unit of the result.
    ///
    /// @throws org.nsot.errors.Refusal NSOT-101 to NSOT-104 or NSOT-306 if the device gives no such number
    double of(DeviceScenario device) {
        return Domain.result(label, formula(device), true);
    }

    private double formula(DeviceScenario device) {
        double j = device.si(DeviceParameter.CURRENT);
        return switch (this) {
            case SPIN_ACCUMULATION -> device.film().spinAccumulationJoule(j) / ELEMENTARY_CHARGE;
            case THICK_FILM -> thick(device.film()).spinAccumulationJoule(j) / ELEMENTARY_CHARGE;
            case JOULE_HEAT -> device.heat().heatWPerM2(j);
            case TEMPERATURE_RISE -> device.point().temperatureRiseKelvin();
            case ELECTRON_TEMPERATURE -> device.point().temperatureKelvin();
            case OERSTED_FIELD -> oersted(device).tesla(j, layer(device) / 2, 0);
            case OERSTED_GRADIENT -> oersted(device).gradientTeslaPerM(j, layer(device) / 2);
            case OERSTED_DIFFERENCE -> oersted(device).gradientTeslaPerM(j, layer(device) / 2) * layer(device);
            case LARMOR_FREQUENCY -> device.isotope().larmorFrequencyHz(device.si(DeviceParameter.FIELD));
            case POLARIZATION -> device.equilibrium().polarization();
            case RESISTANCE -> device.strip().resistanceOhm();
            case CURRENT -> device.strip().currentAmpere(j);
            case JOHNSON_NOISE ->
                device.strip()
                        .johnsonNoiseVolt(device.point().temperatureKelvin(), device.si(DeviceParameter.BANDWIDTH));
        };
    }

    private static SpinHallInjector thick(SpinHallInjector film) {
        return film.withThickness(Double.POSITIVE_INFINITY).withInterfaceConductance(0);
    }

    private static OerstedField oersted(DeviceScenario device) {
        return device.strip().oerstedField();
    }

    private static double layer(DeviceScenario device) {
        return device.si(DeviceParameter.LAYER_THICKNESS);
    }
}
