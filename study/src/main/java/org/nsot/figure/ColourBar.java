package org.nsot.figure;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/// The scale of a heat map, upright, with pointed ends where values beyond the limits are shown in the end colours.
///
/// @param map   colour map
/// @param axis  axis with title and limits
/// @param below whether values below the lower limit occur
/// @param above whether values above the upper limit occur
public record ColourBar(ColourMap map, Axis axis, boolean below, boolean above) implements Drawing {
    private static final int STEPS = 256;
    private static final double WIDTH_PT = 8;
    private static final double POINT_PT = 7;
    private static final double SEAM_PT = 0.3;
    private static final double TICK_PT = 2.5;
    private static final double GAP_PT = 2.5;
    private static final double POINTS_PER_TICK = 18;

    @Override
    public void draw(Page page, Rectangle2D area) {
        Rectangle2D bar = new Rectangle2D.Double(area.getX(), area.getY(), WIDTH_PT, area.getHeight());
        page.image(image(), bar);
        if (above) {
            end(page, bar, bar.getY() + SEAM_PT, -POINT_PT, map.at(1));
        }
        if (below) {
            end(page, bar, bar.getMaxY() - SEAM_PT, POINT_PT, map.at(0));
        }
        double widest = ticks(new Frame(page, bar, Axis.linear("", 0, 1), axis));
        double middle = bar.getMaxX() + TICK_PT + 2.2 * GAP_PT + widest + FigureFont.SIZE_PT / 2;
        page.textUpwards(Label.of(axis.title()), middle, bar.getCenterY(), Palette.INK);
    }

    private static void end(Page page, Rectangle2D bar, double base, double height, Color colour) {
        Path2D point = new Path2D.Double();
        point.moveTo(bar.getX(), base);
        point.lineTo(bar.getMaxX(), base);
        point.lineTo(bar.getCenterX(), base + height);
        point.closePath();
        page.fill(point, colour);
    }

    private double ticks(Frame frame) {
        double x = frame.area().getMaxX();
        double widest = 0;
        for (Tick tick : axis.ticks(Math.max(2, (int) (frame.area().getHeight() / POINTS_PER_TICK)))) {
            if (tick.major()) {
                double y = frame.y(tick.value());
                Label label = Label.of(tick.text());
                widest = Math.max(widest, label.widthPt());
                frame.page().line(x, y, x + TICK_PT, y, Pen.solid(Palette.INK, 0.6));
                frame.page().text(label, x + TICK_PT + GAP_PT, y, Anchor.LEFT, Palette.INK);
            }
        }
        return widest;
    }

    private BufferedImage image() {
        BufferedImage image = new BufferedImage(1, STEPS, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < STEPS; i++) {
            image.setRGB(0, STEPS - 1 - i, map.at((i + 0.5) / STEPS).getRGB());
        }
        return image;
    }
}
