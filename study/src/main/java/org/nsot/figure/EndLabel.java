package org.nsot.figure;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A label at the right end of a line.
///
/// @param text   markup
/// @param y      wanted height of its middle on the page, in points
/// @param colour colour of the line
public record EndLabel(String text, double y, Color colour) {
    /// Moves labels up and down as little as needed so that their middles are `gap` apart, within `top` to `bottom`.
    static List<EndLabel> apart(List<EndLabel> labels, double gap, double top, double bottom) {
        List<EndLabel> sorted = new ArrayList<>(labels);
        sorted.sort(Comparator.comparingDouble(EndLabel::y));
        List<EndLabel> placed = new ArrayList<>();
        double lastShift = Math.max(top, bottom - (sorted.size() - 1) * gap);
        for (Pool pool : pools(sorted, gap)) {
            double shift = Math.clamp(pool.mean, top, lastShift);
            for (int i = pool.first; i < pool.first + pool.count; i++) {
                EndLabel label = sorted.get(i);
                placed.add(new EndLabel(label.text, shift + i * gap, label.colour));
            }
        }
        return placed;
    }

    /// Least-squares places with the given gap: neighbours that collide are pooled around their mean.
    private static List<Pool> pools(List<EndLabel> sorted, double gap) {
        List<Pool> pools = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            Pool pool = new Pool(i, 1, sorted.get(i).y - i * gap);
            while (!pools.isEmpty() && pools.getLast().mean >= pool.mean) {
                pool = pools.removeLast().joined(pool);
            }
            pools.add(pool);
        }
        return pools;
    }

    private record Pool(int first, int count, double mean) {
        Pool joined(Pool next) {
            int all = count + next.count;
            return new Pool(first, all, (mean * count + next.mean * next.count) / all);
        }
    }
}
