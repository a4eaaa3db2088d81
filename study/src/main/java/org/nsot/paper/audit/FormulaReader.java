package org.nsot.paper.audit;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

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
    private static final Set<String> UPRIGHT = Set.of("sin", "cos", "ln", "con", "dip", "field", "damp", "hf", "eV");

    private static final Set<String> FUNCTIONS = Set.of("sin", "cos", "ln");
    private static final String THIN_SPACE = "<mspace width=\"0.17em\"/>";
    private static final String PARENTHESIS = "<mrow>" + fence('(', "prefix");
    private static final String PARENTHESIS_END = fence(')', "postfix") + "</mrow>";
    private static final String SIZE = "<mrow>" + fence('|', "prefix");
    private static final String SIZE_END = fence('|', "postfix") + "</mrow>";
    /// A number in parentheses, as in f^(1): they belong to the symbol.
    private static final String ORDER = Pattern.quote(PARENTHESIS) + "<mn>\\d+</mn>" + Pattern.quote(PARENTHESIS_END);
    /// Bold letters have code points of their own: browsers do not heed mathvariant="bold".
    private static final int BOLD_CAPITAL_A = 0x1D400;

    private static final int BOLD_SMALL_A = 0x1D41A;
    private static final Map<String, String> BOLD_GREEK = Map.of("mu", "\uD835\uDECD", "tau", "\uD835\uDED5");

    private final String source;
    private int place;
    /// Whether a bar would close a pair of bars rather than open one.
    private boolean inSize;

    FormulaReader(String source) {
        this.source = source;
    }

    String read() {
        return "<math xmlns=\"http://www.w3.org/1998/Math/MathML\" displaystyle=\"true\"><mrow>" + sequence()
                + "</mrow></math>";
    }

    private String sequence() {
        StringBuilder out = new StringBuilder();
        for (skipBlanks(); !atEnd() && peek() != ')' && !(inSize && peek() == '|'); skipBlanks()) {
            boolean function = FUNCTIONS.stream().anyMatch(this::wordAhead);
            if (function && !out.isEmpty()) {
                out.append(THIN_SPACE);
            }
            String item = scripted();
            if (!atEnd() && peek() == '/') {
                place++;
                item = "<mfrac>" + bare(item) + bare(scripted()) + "</mfrac>";
            }
            out.append(item);
            if (function && !atEnd() && peek() != '(') {
                out.append(THIN_SPACE);
            }
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
        String item = single();
        return mark == '^' && item.matches(ORDER) ? item : bare(item);
    }

    private String single() {
        char c = peek();
        if (c == '(') {
            place++;
            boolean outside = inSize;
            inSize = false;
            String inner = sequence();
            inSize = outside;
            place++;
            return PARENTHESIS + inner + PARENTHESIS_END;
        }
        if (c == '|') {
            place++;
            inSize = true;
            String inner = sequence();
            inSize = false;
            place++;
            return SIZE + inner + SIZE_END;
        }
        if (c == '@') {
            place++;
            return "<mi>" + bold(word()) + "</mi>";
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

    /// Without the parentheses that only grouped a numerator, a denominator or an index.
    private static String bare(String item) {
        boolean grouped = item.startsWith(PARENTHESIS) && item.endsWith(PARENTHESIS_END);
        return grouped
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

    private static String bold(String word) {
        String greek = BOLD_GREEK.get(word);
        return greek != null
                ? greek
                : word.chars()
                        .map(FormulaReader::bold)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static int bold(int letter) {
        return Character.isUpperCase(letter) ? letter - 'A' + BOLD_CAPITAL_A : letter - 'a' + BOLD_SMALL_A;
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

    /// A bracket that grows with what it holds.
    private static String fence(char bracket, String form) {
        return "<mo fence=\"true\" stretchy=\"true\" form=\"" + form + "\">" + bracket + "</mo>";
    }

    private boolean wordAhead(String word) {
        int end = place + word.length();
        return source.startsWith(word, place) && (end == source.length() || !isLetter(source.charAt(end)));
    }

    private String word() {
        int from = place;
        while (!atEnd() && (isLetter(peek()) || (place > from && Character.isDigit(peek())))) {
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
