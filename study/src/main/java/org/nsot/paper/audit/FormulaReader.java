package org.nsot.paper.audit;

import java.util.Map;
import java.util.Set;

/// Turns the plain text of a formula into presentation MathML, by recursive descent.
final class FormulaReader {
    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("alpha", "α"),
            Map.entry("beta", "β"),
            Map.entry("gamma", "γ"),
            Map.entry("delta", "δ"),
            Map.entry("epsilon", "ε"),
            Map.entry("theta", "θ"),
            Map.entry("lambda", "λ"),
            Map.entry("mu", "μ"),
            Map.entry("pi", "π"),
            Map.entry("sigma", "σ"),
            Map.entry("tau", "τ"),
            Map.entry("chi", "χ"),
            Map.entry("hbar", "ℏ"));
    private static final Set<String> UPRIGHT =
            Set.of("sin", "cos", "ln", "con", "dip", "field", "damp", "eff", "hf", "eV", "m", "H", "A");

    private final String source;
    private int place;

    FormulaReader(String source) {
        this.source = source;
    }

    String read() {
        return "<math xmlns=\"http://www.w3.org/1998/Math/MathML\"><mrow>" + sequence() + "</mrow></math>";
    }

    private String sequence() {
        StringBuilder out = new StringBuilder();
        for (skipBlanks(); !atEnd() && peek() != ')'; skipBlanks()) {
            boolean parenthesis = peek() == '(';
            String item = scripted();
            if (!atEnd() && peek() == '/') {
                place++;
                item = "<mfrac>" + bare(item, parenthesis) + bare(scripted()) + "</mfrac>";
            }
            out.append(item);
        }
        return out.toString();
    }

    /// A symbol or parenthesis with its subscript and superscript.
    private String scripted() {
        String base = single();
        String sub = script('_');
        String sup = script('^');
        if (sub.isEmpty() && sup.isEmpty()) {
            return base;
        }
        String tag = sub.isEmpty() ? "msup" : sup.isEmpty() ? "msub" : "msubsup";
        return "<" + tag + ">" + base + sub + sup + "</" + tag + ">";
    }

    private String script(char mark) {
        if (atEnd() || peek() != mark) {
            return "";
        }
        place++;
        if (peek() == '-') {
            place++;
            return "<mrow><mo>−</mo>" + single() + "</mrow>";
        }
        return bare(single());
    }

    private String single() {
        char c = peek();
        if (c == '(') {
            place++;
            String inner = sequence();
            place++;
            return PARENTHESIS + inner + PARENTHESIS_END;
        }
        if (c == '@') {
            place++;
            return "<mi mathvariant=\"bold\">" + symbol(word()) + "</mi>";
        }
        if (Character.isDigit(c)) {
            return "<mn>" + number() + "</mn>";
        }
        if (isLetter(c)) {
            return named(word());
        }
        place++;
        return "<mo>" + operator(c) + "</mo>";
    }

    private static final String PARENTHESIS = "<mrow><mo>(</mo>";
    private static final String PARENTHESIS_END = "<mo>)</mo></mrow>";

    /// Without the parentheses that only grouped a numerator, a denominator or an index.
    private static String bare(String item) {
        return bare(item, item.startsWith(PARENTHESIS) && item.endsWith(PARENTHESIS_END));
    }

    private static String bare(String item, boolean parenthesis) {
        boolean whole = parenthesis && item.startsWith(PARENTHESIS) && item.endsWith(PARENTHESIS_END);
        return whole
                ? "<mrow>" + item.substring(PARENTHESIS.length(), item.length() - PARENTHESIS_END.length()) + "</mrow>"
                : item;
    }

    private String named(String word) {
        if (word.equals("sqrt")) {
            return "<msqrt>" + bare(single()) + "</msqrt>";
        }
        boolean upright = word.length() > 1 && UPRIGHT.contains(word);
        return (upright ? "<mi mathvariant=\"normal\">" : "<mi>") + symbol(word) + "</mi>";
    }

    private static String symbol(String word) {
        return LETTERS.getOrDefault(word, word);
    }

    private static String operator(char c) {
        return switch (c) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '-' -> "−";
            default -> String.valueOf(c);
        };
    }

    private String word() {
        int from = place;
        while (!atEnd() && (isLetter(peek()) || place > from && Character.isDigit(peek()))) {
            place++;
        }
        return source.substring(from, place);
    }

    private String number() {
        int from = place;
        while (!atEnd() && (Character.isDigit(peek()) || peek() == '.')) {
            place++;
        }
        return source.substring(from, place);
    }

    private static boolean isLetter(char c) {
        return c < 128 && Character.isLetter(c);
    }

    private void skipBlanks() {
        while (!atEnd() && peek() == ' ') {
            place++;
        }
    }

    private boolean atEnd() {
        return place >= source.length();
    }

    private char peek() {
        return source.charAt(place);
    }
}
