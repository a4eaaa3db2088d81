package org.nsot.stack;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.nsot.document.Version;
import org.nsot.export.WholeFile;
import org.nsot.figure.ComputedFigure;
import org.nsot.figure.FigureMetadata;
import org.nsot.formulation.Formulation;
import org.nsot.scenario.DeviceParameter;
import org.nsot.scenario.DeviceRoute;
import org.nsot.scenario.DeviceScenario;
import org.nsot.scenario.Inputs;
import org.nsot.scenario.Quantity;
import org.nsot.scenario.Tables;
import org.nsot.scenario.Unit;

/// The figures of `nsot device`, at the nominal values of its inputs.
public final class StackFigures {
    private StackFigures() {}

    /// The layers, the profile of the spin accumulation, and the fields at the nuclei.
    public static List<ComputedFigure> of(
            Inputs<DeviceParameter> inputs, List<Formulation> formulations, Tables tables) {
        DeviceScenario device = DeviceScenario.of(inputs, tables);
        List<DeviceRoute> routes = device.routes(formulations);
        return List.of(StackDrawing.of(device), AccumulationProfile.of(device), FieldBudget.of(device, routes));
    }

    /// Writes the figures in every format with their data, and what a reader needs to understand them.
    ///
    /// @throws org.nsot.errors.Refusal NSOT-501 or NSOT-502 if that fails
    public static void write(List<ComputedFigure> figures, Path folder) {
        StringBuilder captions = new StringBuilder();
        for (ComputedFigure figure : figures) {
            figure.write(folder, folder);
            captions.append(figure.id()).append(": ").append(figure.title()).append(". ");
            captions.append(figure.captionText()).append("\n");
        }
        byte[] text = captions.toString().getBytes(StandardCharsets.UTF_8);
        WholeFile.write(folder.resolve("device-captions.txt"), out -> out.write(text));
    }

    /// Metadata with every value of the device.
    static FigureMetadata metadata(String title, List<DeviceRoute> routes, DeviceScenario device) {
        SequencedMap<String, String> parameters = new LinkedHashMap<>();
        parameters.put("isotope", device.isotope().name());
        parameters.put("metal", device.metal().symbol());
        parameters.put("injector", device.set().name());
        device.values()
                .forEach((parameter, value) -> parameters.put(
                        parameter.label(),
                        Quantity.formatShort(value.si(), Unit.of(String.valueOf(parameter.unit())))));
        String formulation = routes.isEmpty()
                ? "of no influence"
                : routes.stream().map(DeviceRoute::label).collect(Collectors.joining(", "));
        return new FigureMetadata(title, "nsot " + Version.current(), formulation, parameters);
    }
}
