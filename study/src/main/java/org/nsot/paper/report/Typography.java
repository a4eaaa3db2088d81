package org.nsot.paper.report;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Plain text with spelled-out symbols, as in `mu_r mu_0` or `5.08e15`, as HTML with real ones.
final class Typography {
    private static final Map<String, String> SYMBOLS = Map.ofEntries(
            Map.entry("mu", "μ"),
            Map.entry("gamma", "γ"),
            Map.entry("lambda", "λ"),
            Map.entry("theta", "θ"),
            Map.entry("sigma", "σ"),
            Map.entry("hbar", "ħ"),
            Map.entry("chi", "χ"),
            Map.entry("chi1", "χ<sub>1</sub>"),
            Map.entry("chi2", "χ<sub>2</sub>"),
            Map.entry("zeta", "ζ"),
            Map.entry("eta", "η"),
            Map.entry("alpha", "α"),
            Map.entry("beta", "β"),
            Map.entry("eps", "ε"),
            Map.entry("tau", "τ"),
            Map.entry("pi", "π"));
    private static final Pattern WORD =
            Pattern.compile("(?<![A-Za-z])(" + String.join("|", SYMBOLS.keySet()) + ")(?![A-Za-z0-9])");
    private static final Pattern POWER_OF_TEN =
            Pattern.compile("(?<![A-Za-z0-9])(\\d+(?:\\.\\d+)?)e(-?\\d+)(?![A-Za-z0-9])");
    private static final Pattern SUBSCRIPT = Pattern.compile("(?<=[A-Za-zμγλθσħχζηαβετ])_([A-Za-z0-9]+)");
    private static final Pattern SUPERSCRIPT = Pattern.compile("\\^(-?\\d+|\\([-+/0-9]+\\)|[a-z])");
    private static final Pattern ISOTOPE = Pattern.compile("(?<![A-Za-z0-9.])(\\d{1,3})(?=[A-Z][a-z]?(?![A-Za-z]))");

    private static final Pattern CROSS = Pattern.compile("(?<=[A-Za-zμ)>]) x (?=[A-Zμm(<])");
    private static final Pattern MINUS = Pattern.compile("(?<![A-Za-z0-9)>])-(?=[0-9])");

    private Typography() {}

    static String html(String plain) {
        String html = Page.text(plain);
        html = POWER_OF_TEN.matcher(html).replaceAll(m -> power(m.group(1), m.group(2)));
        html = MINUS.matcher(html).replaceAll("−");
        html = WORD.matcher(html).replaceAll(m -> Matcher.quoteReplacement(symbol(m.group(1))));
        html = SUBSCRIPT.matcher(html).replaceAll("<sub>$1</sub>");
        html = SUPERSCRIPT.matcher(html).replaceAll("<sup>$1</sup>");
        html = ISOTOPE.matcher(html).replaceAll("<sup>$1</sup>");
        return CROSS.matcher(html)
                .replaceAll(" × ")
                .replace("<sup>-", "<sup>−")
                .replace("T1", "T<sub>1</sub>")
                .replace("T2", "T<sub>2</sub>");
    }

    private static String power(String digits, String exponent) {
        String ten = "10<sup>" + Integer.parseInt(exponent) + "</sup>";
        return digits.equals("1") ? ten : digits + " × " + ten;
    }

    private static String symbol(String word) {
        return SYMBOLS.getOrDefault(word, word);
    }
}
