package org.nsot.sweep.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.nsot.document.Version;
import org.nsot.figure.FigureMetadata;
import org.nsot.scenario.Axis;
import org.nsot.scenario.Quantity;
import org.nsot.scenario.Study;
import org.nsot.scenario.Unit;
import org.nsot.sweep.ResultTable;

/// Part of a study's points: some axes vary, the others stay at one of their values.
///
/// @param table  the results
/// @param places index on every axis; those of the axes that vary do not matter
@SuppressWarnings("ArrayRecordComponent") // read, never compared
record Slice(ResultTable table, int[] places) {
    Study study() {
        return table.study();
    }

    Axis axis(int number) {
        return study().axes().get(number);
    }

    /// The number where the axes have these places: the mean of all samples that have one.
    double number(Map<Integer, Integer> varied) {
        long first = first(varied);
        double sum = 0;
        int count = 0;
        for (int i = 0; i < study().samples().points(); i++) {
            double value = table.numbers()[(int) first + i];
            if (!Double.isNaN(value)) {
                sum += value;
                count++;
            }
        }
        return count == 0 ? Double.NaN : sum / count;
    }

    /// All samples where the axes have these places, in ascending order, without those that have no number.
    double[] samples(Map<Integer, Integer> varied) {
        int first = (int) first(varied);
        return Arrays.stream(table.numbers(), first, first + study().samples().points())
                .filter(v -> !Double.isNaN(v))
                .sorted()
                .toArray();
    }

    /// The words where the axes have these places: those of most samples.
    @Nullable
    String word(Map<Integer, Integer> varied) {
        int first = (int) first(varied);
        Map<String, Integer> counts = new TreeMap<>();
        for (int i = 0; i < study().samples().points(); i++) {
            String word = table.words()[first + i];
            if (word != null) {
                counts.merge(word, 1, Integer::sum);
            }
        }
        String best = null;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            best = best == null || entry.getValue() > counts.getOrDefault(best, 0) ? entry.getKey() : best;
        }
        return best;
    }

    private long first(Map<Integer, Integer> varied) {
        long point = 0;
        for (int i = 0; i < places.length; i++) {
            point = point * axis(i).length() + varied.getOrDefault(i, places[i]);
        }
        return point * study().samples().points();
    }

    /// The values of an axis in the unit of its column.
    double[] values(int number) {
        Unit unit = Unit.of(axis(number).column().unit());
        return axis(number).quantities().stream().mapToDouble(unit::numberOf).toArray();
    }

    /// A value of an axis in words, with its unit.
    String valueText(int number, int index) {
        Axis axis = axis(number);
        return axis instanceof Axis.Words words
                ? words.words().get(index)
                : Quantity.formatShort(
                        axis.quantities().get(index), Unit.of(axis.column().unit()));
    }

    /// Title, formulation and parameters of a figure of it.
    FigureMetadata metadata(List<Integer> varied) {
        SequencedMap<String, String> parameters = new LinkedHashMap<>();
        parameters.put("study", study().name());
        study().fixed().forEach(parameters::put);
        for (int i = 0; i < places.length; i++) {
            if (!varied.contains(i) && !(axis(i) instanceof Axis.Drawn)) {
                parameters.put(axis(i).parameter().option(), valueText(i, places[i]));
            }
        }
        String formulation =
                study().fixed().getOrDefault("formulation", parameters.getOrDefault("formulation", "published"));
        return new FigureMetadata(
                study().name() + ": " + table.output().label(), "nsot " + Version.current(), formulation, parameters);
    }

    /// What stays, for a caption.
    String stays(List<Integer> varied) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            if (!varied.contains(i) && !(axis(i) instanceof Axis.Drawn)) {
                words.add(axis(i).parameter().label() + " = " + valueText(i, places[i]));
            }
        }
        return words.isEmpty() ? "" : " With " + String.join(", ", words) + ".";
    }

    /// What a point shows of its samples, for a caption.
    String ofSamples() {
        int samples = study().samples().points();
        String which = table.output().holdsWords() ? "most frequent" : "mean";
        return samples == 1 ? "" : " Each point is the " + which + " of " + samples + " samples.";
    }
}
