package org.nsot.paper.figures;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.nsot.document.Version;
import org.nsot.figure.FigureMetadata;

/// Metadata of the figures of the paper.
final class FigureMetadataOf {
    private FigureMetadataOf() {}

    /// Metadata with parameters as alternating names and values.
    static FigureMetadata paper(String title, String formulation, String... namesAndValues) {
        SequencedMap<String, String> parameters = new LinkedHashMap<>();
        parameters.put("source", "cahaya2023");
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parameters.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return new FigureMetadata(title, "nsot " + Version.current(), formulation, parameters);
    }
}
