package org.nsot.magnetization;

import java.awt.geom.Rectangle2D;
import org.nsot.figure.Anchor;
import org.nsot.figure.DisplayUnit;
import org.nsot.figure.Frame;
import org.nsot.figure.Label;
import org.nsot.figure.Mark;
import org.nsot.figure.Page;
import org.nsot.figure.Palette;
import org.nsot.figure.Pen;

/// A bar of half a Fermi wavelength, pi/k_F: the period of the oscillations around a nucleus. None where it is too
/// short or too long for the panel.
///
/// @param fermiWavenumberPerM k_F, in 1/m
/// @param length              unit of the panel's axes
record WavelengthBar(double fermiWavenumberPerM, DisplayUnit length) implements Mark {
    private static final double LEAST_PT = 4;
    private static final double MOST_SHARE = 0.5;
    private static final double INSET_PT = 7;
    private static final Label NAME = Label.of("π/*k*_F");

    @Override
    public void draw(Frame frame) {
        Page page = frame.page();
        double from = frame.horizontal().from();
        double pt = frame.x(from + length.of(Math.PI / fermiWavenumberPerM)) - frame.x(from);
        Rectangle2D area = frame.area();
        if (pt < LEAST_PT || pt > MOST_SHARE * area.getWidth()) {
            return;
        }
        double x = area.getX() + INSET_PT;
        double y = area.getMaxY() - INSET_PT;
        page.line(x, y, x + pt, y, Pen.solid(Palette.INK, 1.6));
        page.textOnRim(NAME, x + pt + 3, y, Anchor.LEFT, Palette.INK);
    }
}
