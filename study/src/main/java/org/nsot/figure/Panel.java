package org.nsot.figure;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// A diagram: two axes, the left and the lower one, and marks between them.
///
/// @param horizontal lower axis
/// @param vertical   left axis
/// @param marks      what is drawn, in this order
/// @param margins    room around the plot area
/// @param equal      whether one unit is equally long on both axes; the plot area is then centred in the room it has
public record Panel(Axis horizontal, Axis vertical, List<Mark> marks, Margins margins, boolean equal)
        implements Drawing {
    private static final double TICK_PT = 3;
    private static final double MINOR_TICK_PT = 1.7;
    private static final double GAP_PT = 2.5;
    private static final double POINTS_PER_TICK_UP = 18;
    private static final Pen PEN = Pen.solid(Palette.INK, 0.6);

    /// Room around the plot area, in points.
    public record Margins(double left, double top, double right, double bottom) {
        /// Room for ticks and titles, and none on the right.
        public static final Margins USUAL = new Margins(36, 12, 10, 28);
    }

    /// Copies the marks.
    public Panel {
        marks = List.copyOf(marks);
    }

    /// A panel with the usual margins.
    public static Panel of(Axis horizontal, Axis vertical, List<? extends Mark> marks) {
        return new Panel(horizontal, vertical, List.copyOf(marks), Margins.USUAL, false);
    }

    /// The same with other margins.
    public Panel within(Margins other) {
        return new Panel(horizontal, vertical, marks, other, equal);
    }

    /// The same with units of equal length on both axes.
    public Panel withEqualUnits() {
        return new Panel(horizontal, vertical, marks, margins, true);
    }

    @Override
    public void draw(Page page, Rectangle2D area) {
        Frame frame = new Frame(page, plotArea(area), horizontal, vertical);
        marks.forEach(mark -> drawMark(page, frame, mark));
        drawHorizontal(frame);
        drawVertical(frame);
        drawEndLabels(frame);
    }

    private static void drawMark(Page page, Frame frame, Mark mark) {
        if (mark.clipped()) {
            page.clipped(frame.area(), clipped -> mark.draw(frame));
        } else {
            mark.draw(frame);
        }
    }

    private Rectangle2D plotArea(Rectangle2D area) {
        double width = area.getWidth() - margins.left - margins.right;
        double height = area.getHeight() - margins.top - margins.bottom;
        double x = area.getX() + margins.left;
        double y = area.getY() + margins.top;
        if (!equal) {
            return new Rectangle2D.Double(x, y, width, height);
        }
        double spanX = horizontal.to() - horizontal.from();
        double spanY = vertical.to() - vertical.from();
        double unit = Math.min(width / spanX, height / spanY);
        return new Rectangle2D.Double(
                x + (width - unit * spanX) / 2, y + (height - unit * spanY) / 2, unit * spanX, unit * spanY);
    }

    private void drawHorizontal(Frame frame) {
        Rectangle2D area = frame.area();
        double base = area.getMaxY();
        frame.page().line(area.getX(), base, area.getMaxX(), base, PEN);
        for (Tick tick : horizontal.ticksAcross(area.getWidth())) {
            double x = frame.x(tick.value());
            frame.page().line(x, base, x, base + (tick.major() ? TICK_PT : MINOR_TICK_PT), PEN);
            frame.page().text(Label.of(tick.text()), x, base + TICK_PT + GAP_PT, Anchor.TOP, Palette.INK);
        }
        double titleTop = base + TICK_PT + 2 * GAP_PT + FigureFont.SIZE_PT;
        frame.page().text(Label.of(horizontal.title()), area.getCenterX(), titleTop, Anchor.TOP, Palette.INK);
    }

    private void drawVertical(Frame frame) {
        Rectangle2D area = frame.area();
        double base = area.getX();
        frame.page().line(base, area.getY(), base, area.getMaxY(), PEN);
        double widest = 0;
        for (Tick tick : vertical.ticks(Math.max(2, (int) (area.getHeight() / POINTS_PER_TICK_UP)))) {
            double y = frame.y(tick.value());
            Label label = Label.of(tick.text());
            widest = Math.max(widest, label.widthPt());
            frame.page().line(base - (tick.major() ? TICK_PT : MINOR_TICK_PT), y, base, y, PEN);
            frame.page().text(label, base - TICK_PT - GAP_PT, y, Anchor.RIGHT, Palette.INK);
        }
        double middle = base - TICK_PT - 2.2 * GAP_PT - widest - FigureFont.SIZE_PT / 2;
        frame.page().textUpwards(Label.of(vertical.title()), middle, area.getCenterY(), Palette.INK);
    }

    private void drawEndLabels(Frame frame) {
        List<EndLabel> labels = new ArrayList<>();
        marks.forEach(mark -> labels.addAll(mark.endLabels(frame)));
        double gap = 1.25 * FigureFont.SIZE_PT;
        double x = frame.area().getMaxX() + GAP_PT;
        for (EndLabel label :
                EndLabel.apart(labels, gap, frame.area().getY(), frame.area().getMaxY())) {
            frame.page().text(Label.of(label.text()), x, label.y(), Anchor.LEFT, label.colour());
        }
    }
}
