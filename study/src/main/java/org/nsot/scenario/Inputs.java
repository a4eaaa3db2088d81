package org.nsot.scenario;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Nearest;
import org.nsot.errors.Refusal;

/// The values of all parameters of a calculation: each text is read once, quantities in SI units.
///
/// ```java
/// Inputs<TorqueParameter> inputs = Inputs.of(TorqueParameter.class, Map.of(TorqueParameter.T2, "2.0 ± 0.3 ms"));
/// double t2Second = inputs.quantity(TorqueParameter.T2);
/// ```
///
/// @param <P> the parameters
public final class Inputs<P extends Enum<P> & Parameter> {
    private final List<P> parameters;
    private final Map<P, String> given;
    private final EnumMap<P, String> words;
    private final EnumMap<P, Distribution> quantities;

    private Inputs(
            List<P> parameters, Map<P, String> given, EnumMap<P, String> words, EnumMap<P, Distribution> quantities) {
        this.parameters = parameters;
        this.given = given;
        this.words = words;
        this.quantities = quantities;
    }

    /// Reads the texts given; the other parameters take their defaults, or are absent.
    ///
    /// @throws Refusal NSOT-201 to NSOT-207 if a text is not such a quantity, NSOT-101 if its number is not one
    ///     allowed, NSOT-401 if it is none of the words allowed
    public static <P extends Enum<P> & Parameter> Inputs<P> of(Class<P> type, Map<P, String> texts) {
        List<P> parameters = List.of(type.getEnumConstants());
        EnumMap<P, String> words = new EnumMap<>(type);
        EnumMap<P, Distribution> quantities = new EnumMap<>(type);
        for (P parameter : parameters) {
            String text = texts.getOrDefault(parameter, parameter.defaultText());
            if (text != null && parameter.isWord()) {
                words.put(parameter, checked(parameter, text));
            } else if (text != null) {
                quantities.put(parameter, read(parameter, text));
            }
        }
        return new Inputs<>(parameters, Map.copyOf(texts), words, quantities);
    }

    /// Checks a text as the one of a parameter, as [#of] does.
    static void check(Parameter parameter, String text) {
        if (parameter.isWord()) {
            checked(parameter, text);
        } else {
            read(parameter, text);
        }
    }

    private static String checked(Parameter parameter, String word) {
        if (!parameter.choices().isEmpty() && !parameter.choices().contains(word)) {
            throw new Refusal(
                    ErrorCode.COMMAND_LINE,
                    parameter.option() + " = " + word,
                    String.join(", ", parameter.choices()),
                    Nearest.to(word, parameter.choices())
                            .map(nearest -> "did you mean " + nearest + "?")
                            .orElse("for example --" + parameter.option() + " " + parameter.example()));
        }
        return word;
    }

    private static Distribution read(Parameter parameter, String text) {
        QuantityParameter declared = declared(parameter);
        Distribution read = declared.parseUncertain(text);
        if (!parameter.allowed().allows(read.nominal())) {
            throw declared.refuse(
                    text,
                    parameter.allowed().problem(),
                    DimensionWords.of(declared.unit().dimension()) + ", "
                            + parameter.allowed().words());
        }
        return read;
    }

    /// All parameters, in their order.
    public List<P> parameters() {
        return parameters;
    }

    /// Whether the parameter has a value, given or by default.
    public boolean has(P parameter) {
        return words.containsKey(parameter) || quantities.containsKey(parameter);
    }

    /// Whether the parameter was given.
    public boolean isGiven(P parameter) {
        return given.containsKey(parameter);
    }

    /// `given` or `default`.
    public String source(P parameter) {
        return isGiven(parameter) ? "given" : "default";
    }

    /// The words of a parameter.
    ///
    /// @throws IllegalStateException if the parameter is a quantity or absent
    public String word(P parameter) {
        return present(words.get(parameter), parameter);
    }

    /// The nominal value of a quantity, in SI units.
    ///
    /// @throws IllegalStateException if the parameter is absent or holds words
    public double quantity(P parameter) {
        return distribution(parameter).nominal();
    }

    /// A quantity that counts something.
    ///
    /// @throws Refusal NSOT-101 unless it is a whole number from 1 to `most`
    public int wholeNumber(P parameter, int most) {
        double value = quantity(parameter);
        if (value != Math.rint(value) || value < 1 || value > most) {
            throw refuse(parameter, "it is no whole number from 1 to " + most, "a whole number from 1 to " + most);
        }
        return (int) value;
    }

    /// How a quantity is distributed, in SI units.
    ///
    /// @throws IllegalStateException if the parameter is absent or holds words
    public Distribution distribution(P parameter) {
        return present(quantities.get(parameter), parameter);
    }

    /// A refusal of the number of a quantity, which shows its text and a right value.
    ///
    /// @param problem what is wrong with it
    /// @param allowed what is allowed instead
    public Refusal refuse(P parameter, String problem, String allowed) {
        return declared(parameter).refuse(given.getOrDefault(parameter, parameter.example()), problem, allowed);
    }

    /// The quantities that are not exact, in their order.
    public List<P> uncertain() {
        return quantities.entrySet().stream()
                .filter(e -> !(e.getValue() instanceof Distribution.Exact))
                .map(Map.Entry::getKey)
                .toList();
    }

    /// The same inputs with other words of one parameter given.
    public Inputs<P> withWord(P parameter, String word) {
        Map<P, String> texts = new HashMap<>(given);
        texts.put(parameter, word);
        EnumMap<P, String> copy = words.clone();
        copy.put(parameter, checked(parameter, word));
        return new Inputs<>(parameters, Map.copyOf(texts), copy, quantities);
    }

    /// The same inputs with an exact value of one quantity given, in SI units.
    public Inputs<P> with(P parameter, double si) {
        return with(List.of(parameter), si);
    }

    /// The same inputs with exact values of some quantities given, in SI units.
    public Inputs<P> with(List<P> replaced, double... si) {
        EnumMap<P, Distribution> copy = quantities.clone();
        for (int i = 0; i < si.length; i++) {
            copy.put(replaced.get(i), new Distribution.Exact(si[i]));
        }
        return new Inputs<>(
                parameters, given.keySet().containsAll(replaced) ? given : givenWith(replaced, si), words, copy);
    }

    /// The same inputs with an exact value of a quantity that was not given and depends on others, in SI units.
    public Inputs<P> completedWith(P parameter, double si) {
        EnumMap<P, Distribution> copy = quantities.clone();
        copy.put(parameter, new Distribution.Exact(si));
        return new Inputs<>(parameters, given, words, copy);
    }

    /// The same inputs with some as if they had not been given.
    public Inputs<P> without(Set<P> left) {
        Map<P, String> rest = new HashMap<>(given);
        EnumMap<P, String> otherWords = words.clone();
        EnumMap<P, Distribution> otherQuantities = quantities.clone();
        for (P parameter : left) {
            rest.remove(parameter);
            otherWords.remove(parameter);
            otherQuantities.remove(parameter);
            String text = parameter.defaultText();
            if (text != null && parameter.isWord()) {
                otherWords.put(parameter, text);
            } else if (text != null) {
                otherQuantities.put(parameter, read(parameter, text));
            }
        }
        return new Inputs<>(parameters, Map.copyOf(rest), otherWords, otherQuantities);
    }

    private Map<P, String> givenWith(List<P> replaced, double... si) {
        Map<P, String> all = new HashMap<>(given);
        for (int i = 0; i < si.length; i++) {
            P parameter = replaced.get(i);
            all.put(parameter, declared(parameter).format(si[i]));
        }
        return Map.copyOf(all);
    }

    /// The parameter as a quantity.
    static QuantityParameter declared(Parameter parameter) {
        return QuantityParameter.of(parameter.option(), String.valueOf(parameter.unit()), parameter.example());
    }

    private static <T> T present(@Nullable T value, Parameter parameter) {
        if (value == null) {
            throw new IllegalStateException(parameter.option() + " has no such value");
        }
        return value;
    }
}
