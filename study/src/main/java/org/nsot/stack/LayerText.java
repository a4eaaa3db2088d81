package org.nsot.stack;

import static org.nsot.scenario.DeviceParameter.CONCENTRATION;
import static org.nsot.scenario.DeviceParameter.CONDUCTIVITY;
import static org.nsot.scenario.DeviceParameter.CURRENT;
import static org.nsot.scenario.DeviceParameter.INTERFACE_CONDUCTANCE;
import static org.nsot.scenario.DeviceParameter.KNIGHT_SHIFT;
import static org.nsot.scenario.DeviceParameter.KORRINGA_PRODUCT;
import static org.nsot.scenario.DeviceParameter.LENGTH;
import static org.nsot.scenario.DeviceParameter.SPIN_DIFFUSION_LENGTH;
import static org.nsot.scenario.DeviceParameter.SPIN_HALL_ANGLE;
import static org.nsot.scenario.DeviceParameter.T2;
import static org.nsot.scenario.DeviceParameter.TEMPERATURE;
import static org.nsot.scenario.DeviceParameter.THERMAL_CONDUCTANCE;
import static org.nsot.scenario.DeviceParameter.WIDTH;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.nsot.figure.Palette;
import org.nsot.scenario.DeviceParameter;
import org.nsot.scenario.DeviceScenario;

/// What is written beside a layer of the drawing.
///
/// @param colour  the colour of the layer
/// @param heading its name
/// @param lines   its values
record LayerText(Color colour, String heading, List<String> lines) {
    LayerText {
        lines = List.copyOf(lines);
    }

    /// The nuclear layer, the interface, the injector and what is below it.
    static List<LayerText> all(DeviceScenario device) {
        return List.of(nuclei(device), interfaceOf(device), film(device), bath(device));
    }

    private static LayerText nuclei(DeviceScenario device) {
        String measured = joined(percent("*K*", device, KNIGHT_SHIFT), known("*T*_1*T*", device, KORRINGA_PRODUCT));
        String relaxation = FigureText.of("*T*_2", device, T2);
        String heading = FigureText.nucleus(device) + ", " + percent("*c*", device, CONCENTRATION) + ", *I* = "
                + device.isotope().spin();
        return new LayerText(
                Palette.tint(Palette.ORANGE, 0.8),
                heading,
                measured.isEmpty() ? List.of(relaxation) : List.of(measured, relaxation));
    }

    private static LayerText interfaceOf(DeviceScenario device) {
        return new LayerText(Palette.GREEN, "interface", List.of(FigureText.of("*G*", device, INTERFACE_CONDUCTANCE)));
    }

    private static LayerText film(DeviceScenario device) {
        return new LayerText(
                Palette.SKY,
                "injector " + FigureText.name(device.set().name()),
                List.of(
                        FigureText.of("*j*", device, CURRENT),
                        joined(known("*θ*", device, SPIN_HALL_ANGLE), known("*λ*", device, SPIN_DIFFUSION_LENGTH)),
                        FigureText.of("*σ*", device, CONDUCTIVITY),
                        joined(known("length", device, LENGTH), known("width", device, WIDTH))));
    }

    private static LayerText bath(DeviceScenario device) {
        double electrons = device.point().temperatureKelvin();
        return new LayerText(
                Palette.tint(Palette.GREY, 0.5),
                "substrate and bath",
                List.of(
                        joined(known("*T*_0", device, TEMPERATURE), known("*h*", device, THERMAL_CONDUCTANCE)),
                        FigureText.equation("electrons at *T*", electrons, "K")));
    }

    private static String known(String symbol, DeviceScenario device, DeviceParameter parameter) {
        return device.has(parameter) ? FigureText.of(symbol, device, parameter) : "";
    }

    private static String percent(String symbol, DeviceScenario device, DeviceParameter parameter) {
        return device.has(parameter) ? FigureText.equation(symbol, device.si(parameter), "%") : "";
    }

    private static String joined(String... equations) {
        List<String> present = new ArrayList<>(List.of(equations));
        present.removeIf(String::isEmpty);
        return String.join(", ", present);
    }
}
