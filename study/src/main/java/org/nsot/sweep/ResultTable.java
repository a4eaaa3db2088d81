package org.nsot.sweep;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nsot.scenario.Column;
import org.nsot.scenario.Study;

/// One output of a study at all its points.
///
/// @param study   the study
/// @param output  which of its outputs
/// @param numbers by point, in its unit; NaN where there is none; empty for words
/// @param words   by point; null where there are none; empty for numbers
@SuppressWarnings("ArrayRecordComponent") // read, never compared
public record ResultTable(
        Study study,
        Column output,
        double[] numbers,
        @Nullable String[] words) {
    /// An output of words.
    public static ResultTable ofWords(Study study, Column output, @Nullable String[] words) {
        return new ResultTable(study, output, new double[0], words);
    }

    /// An output of numbers.
    public static ResultTable ofNumbers(Study study, Column output, double[] numbers) {
        return new ResultTable(study, output, numbers, new String[0]);
    }

    /// Where an axis of that key stands among the axes; -1 if there is none.
    public static int axis(Study study, String key) {
        List<String> keys = study.axes().stream().map(a -> a.column().key()).toList();
        return keys.indexOf(key.strip().replace('-', '_'));
    }
}
