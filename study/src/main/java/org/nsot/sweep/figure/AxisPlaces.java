package org.nsot.sweep.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Nearest;
import org.nsot.errors.Refusal;
import org.nsot.scenario.Axis;
import org.nsot.scenario.QuantityParameter;
import org.nsot.scenario.Study;
import org.nsot.sweep.ResultTable;

/// Which values of axes a text names, as in `isotope = 63Cu; t2 = 1 ms`: of quantities the nearest value.
public final class AxisPlaces {
    private AxisPlaces() {}

    /// The index on each axis that is named, by its key.
    ///
    /// @throws Refusal NSOT-401 for an axis or a word that the study lacks, NSOT-201 to NSOT-205 for a quantity
    public static Map<String, Integer> of(Study study, String text) {
        Map<String, Integer> places = new HashMap<>();
        for (String entry : text.split(";", -1)) {
            if (!entry.isBlank()) {
                String[] sides = entry.split("=", 2);
                int axis = ResultTable.axis(study, sides[0]);
                List<String> keys =
                        study.axes().stream().map(a -> a.column().key()).toList();
                if (axis < 0 || sides.length < 2) {
                    throw refused(entry.strip(), keys, sides[0].strip().replace('-', '_'));
                }
                places.put(keys.get(axis), index(study.axes().get(axis), sides[1].strip()));
            }
        }
        return places;
    }

    private static int index(Axis axis, String text) {
        if (axis instanceof Axis.Words words) {
            int index = words.words().indexOf(text);
            if (index < 0) {
                throw refused(text, words.words(), text);
            }
            return index;
        }
        double si = QuantityParameter.of(
                        axis.parameter().option(),
                        axis.column().unit(),
                        axis.parameter().example())
                .parse(text);
        List<Double> values = axis.quantities();
        int nearest = 0;
        for (int i = 1; i < values.size(); i++) {
            nearest = Math.abs(values.get(i) - si) < Math.abs(values.get(nearest) - si) ? i : nearest;
        }
        return nearest;
    }

    private static Refusal refused(String given, List<String> allowed, String word) {
        return new Refusal(
                ErrorCode.COMMAND_LINE,
                "--at " + given,
                String.join(", ", allowed),
                Nearest.to(word, allowed)
                        .map(nearest -> "did you mean " + nearest + "?")
                        .orElse("write for example --at \"isotope = 63Cu\""));
    }
}
