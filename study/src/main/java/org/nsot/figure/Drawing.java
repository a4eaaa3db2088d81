package org.nsot.figure;

import java.awt.geom.Rectangle2D;

/// Something that can be drawn into a rectangle of a page.
@FunctionalInterface
public interface Drawing {
    /// Draws into `area`, in points.
    void draw(Page page, Rectangle2D area);
}
