package org.nsot.sweep;

import org.jspecify.annotations.Nullable;
import org.nsot.scenario.Axis;
import org.nsot.scenario.Study;

/// The values of all axes at a point of a study.
///
/// @param study the study
/// @param si    by axis, in SI units; NaN for words
/// @param words by axis; null for quantities
@SuppressWarnings("ArrayRecordComponent") // read, never compared
record Place(Study study, double[] si, @Nullable String[] words) {
    static Place of(Study study, DrawnNumbers drawn, long point) {
        int[] indices = study.indices(point);
        double[] probabilities = drawn.of(study.sample(point));
        double[] si = new double[indices.length];
        @Nullable String[] words = new String[indices.length];
        int next = 0;
        for (int i = 0; i < indices.length; i++) {
            si[i] = Double.NaN;
            switch (study.axes().get(i)) {
                case Axis.Grid grid -> si[i] = grid.value(indices[i]);
                case Axis.Quantities listed -> si[i] = listed.values().get(indices[i]);
                case Axis.Drawn axis -> si[i] = axis.value(probabilities[next++]);
                case Axis.Words listed -> words[i] = listed.words().get(indices[i]);
            }
        }
        return new Place(study, si, words);
    }

    static DrawnNumbers drawn(Study study) {
        int count =
                (int) study.axes().stream().filter(Axis.Drawn.class::isInstance).count();
        return new DrawnNumbers(study.samples(), count);
    }
}
