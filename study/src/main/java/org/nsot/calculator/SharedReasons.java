package org.nsot.calculator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What is said of the routes to a torque: a sentence that holds for several is said once.
final class SharedReasons {
    private final Map<String, List<String>> labels = new LinkedHashMap<>();

    /// Says a sentence of a route.
    void add(String sentence, String label) {
        labels.computeIfAbsent(sentence, _ -> new ArrayList<>()).add(label);
    }

    /// One paragraph for each set of routes, beginning with their names.
    List<String> paragraphs() {
        Map<String, StringBuilder> paragraphs = new LinkedHashMap<>();
        labels.forEach((sentence, routes) -> paragraphs
                .computeIfAbsent(String.join(", ", routes), names -> new StringBuilder(names).append(':'))
                .append(' ')
                .append(sentence));
        List<String> texts = new ArrayList<>();
        paragraphs.values().forEach(paragraph -> texts.add(paragraph.toString()));
        return texts;
    }
}
