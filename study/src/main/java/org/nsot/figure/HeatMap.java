package org.nsot.figure;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/// A field as colours, embedded as an image with one pixel for each computed value; viewers smooth between pixels.
///
/// Values beyond the limits of the scale get its end colours.
///
/// @param field  the values, on linear axes
/// @param map    colour map
/// @param colour axis of the colour scale
public record HeatMap(Field field, ColourMap map, Axis colour) implements Mark {
    @Override
    public void draw(Frame frame) {
        double halfX = (field.x(1) - field.x(0)) / 2;
        double halfY = (field.y(1) - field.y(0)) / 2;
        double left = frame.x(field.fromX() - halfX);
        double top = frame.y(field.toY() + halfY);
        double width = frame.x(field.toX() + halfX) - left;
        double height = frame.y(field.fromY() - halfY) - top;
        frame.page().image(image(), new Rectangle2D.Double(left, top, width, height));
    }

    private BufferedImage image() {
        BufferedImage image = new BufferedImage(field.columns(), field.rows(), BufferedImage.TYPE_INT_RGB);
        for (int row = 0; row < field.rows(); row++) {
            for (int column = 0; column < field.columns(); column++) {
                int rgb = map.at(colour.fraction(field.values()[row][column])).getRGB();
                image.setRGB(column, field.rows() - 1 - row, rgb);
            }
        }
        return image;
    }
}
