package org.nsot.figure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/// What every figure file says about itself.
///
/// @param title       what is shown, in plain text
/// @param program     name and version of the program, `nsot 0.1.0`
/// @param formulation the formulation shown, `published`, `derived` or `published and derived`
/// @param parameters  the parameters with their units, in the order in which they shall be read
public record FigureMetadata(
        String title, String program, String formulation, SequencedMap<String, String> parameters) {
    /// Copies the parameters, keeping their order.
    public FigureMetadata {
        parameters = new LinkedHashMap<>(parameters);
    }

    @Override
    public SequencedMap<String, String> parameters() {
        return new LinkedHashMap<>(parameters);
    }

    /// Formulation and parameters in one line.
    String description() {
        String listed = parameters.entrySet().stream().map(FigureMetadata::pair).collect(Collectors.joining("; "));
        return "formulation: " + formulation + (listed.isEmpty() ? "" : "; " + listed);
    }

    private static String pair(Map.Entry<String, String> parameter) {
        return parameter.getKey() + " = " + parameter.getValue();
    }
}
