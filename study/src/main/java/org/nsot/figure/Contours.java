package org.nsot.figure;

import java.awt.geom.Path2D;

/// Lines of equal value of a field, by marching squares with linear interpolation along the edges of the cells.
///
/// A saddle is resolved by the mean of the four corners.
@SuppressWarnings("ArrayRecordComponent") // drawn, never compared
public record Contours(Field field, double[] levels, Pen pen) implements Mark {
    @Override
    public void draw(Frame frame) {
        for (double level : levels) {
            Path2D path = new Path2D.Double();
            for (Segment segment : MarchingSquares.segments(field, level)) {
                path.moveTo(frame.x(segment.x1()), frame.y(segment.y1()));
                path.lineTo(frame.x(segment.x2()), frame.y(segment.y2()));
            }
            frame.page().stroke(path, pen);
        }
    }

    /// A piece of a contour within one cell.
    record Segment(double x1, double y1, double x2, double y2) {}
}
