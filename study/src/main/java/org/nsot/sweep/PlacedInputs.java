package org.nsot.sweep;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;
import org.nsot.scenario.Axis;
import org.nsot.scenario.Inputs;
import org.nsot.scenario.Parameter;
import org.nsot.scenario.Quantity;
import org.nsot.scenario.Study;
import org.nsot.scenario.Unit;

/// The inputs of one kind at any point of a study: all texts are read once for each choice of words.
///
/// @param <P> the parameters
final class PlacedInputs<P extends Enum<P> & Parameter> {
    private final Class<P> type;
    private final Study study;
    private final List<P> swept = new ArrayList<>();
    private final List<Integer> axes = new ArrayList<>();
    private final Map<List<String>, Inputs<P>> byWords = new ConcurrentHashMap<>();

    PlacedInputs(Class<P> type, Study study) {
        this.type = type;
        this.study = study;
        for (int i = 0; i < study.axes().size(); i++) {
            Parameter parameter = study.axes().get(i).parameter();
            if (type.isInstance(parameter) && !parameter.isWord()) {
                swept.add(type.cast(parameter));
                axes.add(i);
            }
        }
    }

    /// @throws Refusal NSOT-101 if a parameter may not have such a value
    Inputs<P> at(Place place) {
        Inputs<P> words = byWords.computeIfAbsent(words(place), _ -> template(place));
        if (swept.isEmpty()) {
            return words;
        }
        double[] si = new double[swept.size()];
        for (int i = 0; i < si.length; i++) {
            si[i] = place.si()[axes.get(i)];
            if (!swept.get(i).allowed().allows(si[i])) {
                throw refused(swept.get(i), si[i]);
            }
        }
        return words.with(swept, si);
    }

    private static Refusal refused(Parameter parameter, double si) {
        String text = Quantity.format(si, Unit.of(String.valueOf(parameter.unit())));
        return new Refusal(
                ErrorCode.OUT_OF_DOMAIN,
                parameter.option() + " = " + text,
                parameter.allowed().words(),
                "change the sweep");
    }

    /// The words of all axes at a place: where they are the same, all words of the inputs are.
    static List<String> words(Place place) {
        List<String> words = new ArrayList<>();
        for (String word : place.words()) {
            if (word != null) {
                words.add(word);
            }
        }
        return words;
    }

    /// With every swept quantity given, as an example of itself.
    private Inputs<P> template(Place place) {
        Map<P, String> texts = new EnumMap<>(type);
        for (P parameter : type.getEnumConstants()) {
            String fixed = study.fixed().get(parameter.option());
            if (fixed != null) {
                texts.put(parameter, fixed);
            }
        }
        for (int i = 0; i < study.axes().size(); i++) {
            Axis axis = study.axes().get(i);
            if (type.isInstance(axis.parameter())) {
                String word = place.words()[i];
                texts.put(
                        type.cast(axis.parameter()),
                        word == null ? axis.parameter().example() : word);
            }
        }
        return Inputs.of(type, texts);
    }
}
