package org.nsot.figure;

import java.awt.geom.Rectangle2D;

/// A second horizontal axis along the upper edge of a panel, as for another unit of the same quantity.
///
/// @param axis     its title and limits
/// @param leftward whether its numbers grow from right to left
public record UpperAxis(Axis axis, boolean leftward) implements Mark {
    private static final double TICK_PT = 3;
    private static final double MINOR_TICK_PT = 1.7;
    private static final double GAP_PT = 2.5;
    private static final Pen PEN = Pen.solid(Palette.INK, 0.6);

    @Override
    public boolean clipped() {
        return false;
    }

    @Override
    public void draw(Frame frame) {
        Rectangle2D area = frame.area();
        Page page = frame.page();
        double top = area.getY();
        page.line(area.getX(), top, area.getMaxX(), top, PEN);
        for (Tick tick : axis.ticksAcross(area.getWidth())) {
            double fraction = axis.fraction(tick.value());
            double x = area.getX() + area.getWidth() * (leftward ? 1 - fraction : fraction);
            page.line(x, top, x, top - (tick.major() ? TICK_PT : MINOR_TICK_PT), PEN);
            page.text(Label.of(tick.text()), x, top - TICK_PT - GAP_PT, Anchor.BASE, Palette.INK);
        }
        double titleBase = top - TICK_PT - 2 * GAP_PT - FigureFont.SIZE_PT;
        page.text(Label.of(axis.title()), area.getCenterX(), titleBase, Anchor.BASE, Palette.INK);
    }
}
