package org.nsot.calculator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Sentences that may hold for several routes: each is said once, with the routes that it holds for.
final class SharedSentences {
    private final Map<String, List<String>> labels = new LinkedHashMap<>();

    void add(String label, String sentence) {
        labels.computeIfAbsent(sentence, _ -> new ArrayList<>()).add(label);
    }

    /// The sentences with their routes in front, in the order in which they came.
    List<String> all() {
        List<String> all = new ArrayList<>();
        labels.forEach((sentence, routes) -> all.add(String.join(", ", routes) + ": " + sentence));
        return all;
    }
}
