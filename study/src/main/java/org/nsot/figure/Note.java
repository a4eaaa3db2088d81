package org.nsot.figure;

import java.awt.Color;

/// A label at a point of the panel, on a white rim so that lines under it do not disturb.
public record Note(String text, double x, double y, Anchor anchor, Color colour) implements Mark {
    @Override
    public boolean clipped() {
        return false;
    }

    @Override
    public void draw(Frame frame) {
        frame.page().textOnRim(Label.of(text), frame.x(x), frame.y(y), anchor, colour);
    }
}
