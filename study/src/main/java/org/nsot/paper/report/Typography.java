package org.nsot.paper.report;

import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Plain text with spelled-out symbols, as in `mu_r mu_0` or `5.08e15`, as HTML with real ones.
///
/// The rules, in their order; what fits none of them stays as it is:
///
/// | plain                                  | becomes                                                       |
/// |----------------------------------------|---------------------------------------------------------------|
/// | `->`, `+-`, `Int`, `Sum`, `inf`        | the sign                                                      |
/// | `mu x B`, `m x (m x mu)`, `2 x 2`      | a cross, between names of vectors or between numbers          |
/// | `M.B`                                  | a dot, between names of vectors                               |
/// | `-1`, `-mu`, `a - b`, `^-3`            | a minus, unless it joins two words                            |
/// | `5e15`                                 | a power of ten                                                |
/// | `mu`, `chi`, ...                       | a Greek letter                                                |
/// | `f_con1`, `j0`, `M0`, `chi1`, `T2`     | an index                                                      |
/// | `a_b`, `a_+`, `a^b`, `a^-1`, `a^(1/2)` | lower and upper index                                         |
/// | `57Fe`                                 | a nucleus                                                     |
final class Typography {
    private static final Map<String, String> SYMBOLS = Map.ofEntries(
            Map.entry("mu", "μ"),
            Map.entry("gamma", "γ"),
            Map.entry("lambda", "λ"),
            Map.entry("theta", "θ"),
            Map.entry("sigma", "σ"),
            Map.entry("delta", "δ"),
            Map.entry("hbar", "ħ"),
            Map.entry("chi", "χ"),
            Map.entry("zeta", "ζ"),
            Map.entry("eta", "η"),
            Map.entry("alpha", "α"),
            Map.entry("beta", "β"),
            Map.entry("eps", "ε"),
            Map.entry("tau", "τ"),
            Map.entry("pi", "π"),
            Map.entry("Int", "∫"),
            Map.entry("Sum", "Σ"),
            Map.entry("inf", "∞"));
    private static final String VECTOR = "(?:mu|μ|dH|[mMIBNTrs])";
    private static final Pattern CROSS =
            Pattern.compile("(?<![A-Za-z0-9_])(" + VECTOR + "|\\d+) x (?=\\(?(?:" + VECTOR + "|\\d+)(?![A-Za-z0-9]))");
    private static final Pattern DOT = Pattern.compile("(?<![A-Za-z])([MIqs])\\.(?=\\(?(?:B|b|I|mu|μ)(?![A-Za-z0-9]))");
    private static final Pattern MINUS = Pattern.compile("(?<=^|[\\s(\\[/=^|_])-(?=[^-])|(?<=\\d[eE])-(?=\\d)");
    private static final Pattern POWER_OF_TEN =
            Pattern.compile("(?<![A-Za-z0-9])(\\d+(?:\\.\\d+)?)e(−?)\\+?0*(\\d+)(?![A-Za-z0-9])");
    private static final Pattern WORD =
            Pattern.compile("(?<![A-Za-z])(" + String.join("|", SYMBOLS.keySet()) + ")(?![A-Za-z])");
    private static final Pattern RANGE_FUNCTION = Pattern.compile("(?<![A-Za-z])f_(con|dip)([12])(?![A-Za-z0-9])");
    private static final Pattern NUMBERED = Pattern.compile("(?<![A-Za-z0-9_])([MTjχ])([0-9])(?![A-Za-z0-9])");
    private static final Pattern SUBSCRIPT = Pattern.compile("(?<=[\\p{L}∫Σ])_([\\p{L}0-9]+|[+−])");
    private static final Pattern SUPERSCRIPT = Pattern.compile("\\^(−?[0-9]+|\\([^()]*\\)|\\p{L}+|∞)");
    private static final Pattern ISOTOPE = Pattern.compile("(?<![A-Za-z0-9.])(\\d{1,3})(?=[A-Z][a-z](?![A-Za-z]))");

    private Typography() {}

    static String html(String plain) {
        return HtmlPage.text(new Rewriting(plain)
                        .literally("->", "→")
                        .literally("+-", "±")
                        .by(CROSS, m -> m.group(1) + " × ")
                        .by(DOT, m -> m.group(1) + " · ")
                        .by(MINUS, m -> "−")
                        .by(POWER_OF_TEN, Typography::power)
                        .by(WORD, m -> SYMBOLS.getOrDefault(m.group(1), m.group(1)))
                        .by(
                                RANGE_FUNCTION,
                                m -> "f" + SUB + m.group(1) + END_SUB + SUP + "(" + m.group(2) + ")" + END_SUP)
                        .by(NUMBERED, m -> m.group(1) + SUB + m.group(2) + END_SUB)
                        .by(SUBSCRIPT, m -> SUB + m.group(1) + END_SUB)
                        .by(SUPERSCRIPT, m -> SUP + m.group(1) + END_SUP)
                        .by(ISOTOPE, m -> SUP + m.group(1) + END_SUP)
                        .text())
                .replace(SUB, "<sub>")
                .replace(END_SUB, "</sub>")
                .replace(SUP, "<sup>")
                .replace(END_SUP, "</sup>");
    }

    /// Stand for tags until the text is escaped; they are code points that no text holds.
    private static final String SUB = "\uE000";

    private static final String END_SUB = "\uE001";
    private static final String SUP = "\uE002";
    private static final String END_SUP = "\uE003";

    private static String power(MatchResult match) {
        String ten = "10" + SUP + match.group(2) + match.group(3) + END_SUP;
        return match.group(1).equals("1") ? ten : match.group(1) + " × " + ten;
    }

    /// A text on its way through the rules.
    private record Rewriting(String text) {
        Rewriting literally(String from, String to) {
            return new Rewriting(text.replace(from, to));
        }

        Rewriting by(Pattern rule, Function<MatchResult, String> replacement) {
            return new Rewriting(rule.matcher(text).replaceAll(m -> Matcher.quoteReplacement(replacement.apply(m))));
        }
    }
}
