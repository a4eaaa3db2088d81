package org.nsot.figure;

import java.util.List;

/// Something drawn in the coordinates of a panel.
@FunctionalInterface
public interface Mark {
    /// Draws into the plot area.
    void draw(Frame frame);

    /// Whether what lies outside the plot area is cut off.
    default boolean clipped() {
        return true;
    }

    /// A mark that draws the same and is not cut off.
    static Mark beyond(Mark mark) {
        return new Mark() {
            @Override
            public void draw(Frame frame) {
                mark.draw(frame);
            }

            @Override
            public boolean clipped() {
                return false;
            }
        };
    }

    /// Labels to be set right of the plot area, where the panel keeps them apart.
    default List<EndLabel> endLabels(Frame frame) {
        return List.of();
    }
}
