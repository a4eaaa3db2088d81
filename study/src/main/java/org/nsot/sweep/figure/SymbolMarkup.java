package org.nsot.sweep.figure;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nsot.scenario.Column;
import org.nsot.scenario.Parameter;

/// The symbol of a parameter as markup, or its name where it has none, and labels of outputs as markup.
final class SymbolMarkup {
    private static final Map<String, String> GREEK = Map.ofEntries(
            Map.entry("alpha", "α"),
            Map.entry("eta", "η"),
            Map.entry("lambda", "λ"),
            Map.entry("mu", "μ"),
            Map.entry("nu", "ν"),
            Map.entry("omega", "ω"),
            Map.entry("Omega", "Ω"),
            Map.entry("phi", "φ"),
            Map.entry("sigma", "σ"),
            Map.entry("tau", "τ"),
            Map.entry("theta", "θ"),
            Map.entry("Theta", "Θ"));

    private static final Pattern INDEXED = Pattern.compile("\\b([A-Za-z]+)_(\\w+)");

    private SymbolMarkup() {}

    /// A label in which `m_z` and its like become symbols.
    static String label(Column output) {
        Matcher symbols = INDEXED.matcher(output.label().replaceAll("[*^{}]", " "));
        return symbols.replaceAll(m -> "*" + GREEK.getOrDefault(m.group(1), m.group(1)) + "*_{" + m.group(2) + "}")
                .replaceAll("_(?!\\{)", " ");
    }

    static String of(Parameter parameter) {
        String symbol = parameter.symbol();
        int below = symbol.indexOf('_');
        String base = below < 0 ? symbol.replaceAll("\\d+$", "") : symbol.substring(0, below);
        String index = below < 0 ? symbol.substring(base.length()) : symbol.substring(below + 1);
        boolean isSymbol = base.length() == 1 || GREEK.containsKey(base);
        if (!isSymbol || !index.matches("\\w*")) {
            return parameter.label().replaceAll("[_^*{}]", " ");
        }
        String letter = "*" + GREEK.getOrDefault(base, base) + "*";
        return index.isEmpty() ? letter : letter + "_{" + GREEK.getOrDefault(index, index) + "}";
    }
}
