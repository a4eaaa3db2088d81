package org.nsot.sweep;

import java.util.ArrayList;
import java.util.List;
import org.nsot.scenario.Axis;
import org.nsot.scenario.Study;

/// Points of a study at which its values are tried out before it begins.
final class TriedPoints {
    private static final int MOST_CHOICES = 100;

    private TriedPoints() {}

    /// The first and the last point of each choice of words, up to a hundred choices.
    static List<Long> of(Study study) {
        List<Long> first = List.of(0L);
        List<Long> last = List.of(0L);
        for (Axis axis : study.axes()) {
            first = along(axis, first, 0);
            last = along(axis, last, axis.length() - 1);
        }
        List<Long> tried = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            tried.add(first.get(i) * study.samples().points());
            tried.add(last.get(i) * study.samples().points() + study.samples().points() - 1);
        }
        return tried;
    }

    /// Grid points with one more index: all words, or one index of quantities.
    private static List<Long> along(Axis axis, List<Long> points, int index) {
        boolean words = axis instanceof Axis.Words;
        List<Long> longer = new ArrayList<>();
        for (long point : points) {
            int from = words ? 0 : index;
            int to = words ? axis.length() : index + 1;
            for (int i = from; i < to && longer.size() < MOST_CHOICES; i++) {
                longer.add(point * axis.length() + i);
            }
        }
        return longer;
    }
}
