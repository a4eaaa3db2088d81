package org.nsot.sweep.figure;

import java.awt.image.BufferedImage;

/// An image in which each pixel has become a square, so that viewers that smooth between pixels keep the cells.
final class Enlarged {
    private static final int LEAST = 600;

    private Enlarged() {}

    static BufferedImage of(BufferedImage image) {
        int times = Math.max(1, Math.ceilDiv(LEAST, Math.max(image.getWidth(), image.getHeight())));
        BufferedImage large = new BufferedImage(image.getWidth() * times, image.getHeight() * times, image.getType());
        for (int row = 0; row < large.getHeight(); row++) {
            for (int column = 0; column < large.getWidth(); column++) {
                large.setRGB(column, row, image.getRGB(column / times, row / times));
            }
        }
        return large;
    }
}
