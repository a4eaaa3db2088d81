package org.nsot.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/// The sample figure against a stored picture of it.
///
/// Both are averaged over blocks of 3 times 3 pixels, where antialiasing differs little between machines. No block may
/// differ by more than 24 of 255 and their mean difference may not exceed 0.25: a label that moves by half a point, a
/// colour or a line that changes is far beyond that. The picture may change when the look of figures is changed on
/// purpose: run the test with `-Dnsot.golden.renew=true` and look at the new picture before it is committed.
class GoldenImageTest {
    private static final double DPI = 120;
    private static final int BLOCK = 3;
    private static final double LARGEST = 24;
    private static final double MEAN = 0.25;
    private static final File GOLDEN = Path.of(
                    System.getProperty("nsot.root"), "study/src/test/resources/org/nsot/figure/golden.png")
            .toFile();

    @Test
    void theSampleLooksAsItDid() throws IOException {
        BufferedImage image = RasterWriter.render(SampleFigure.figure(), DPI);
        if (Boolean.getBoolean("nsot.golden.renew")) {
            GOLDEN.getParentFile().mkdirs();
            ImageIO.write(image, "png", GOLDEN);
        }
        BufferedImage golden = ImageIO.read(GOLDEN);
        assertThat(image.getWidth()).isEqualTo(golden.getWidth());
        assertThat(image.getHeight()).isEqualTo(golden.getHeight());
        double sum = 0;
        int blocks = 0;
        for (int y = 0; y + BLOCK <= image.getHeight(); y += BLOCK) {
            for (int x = 0; x + BLOCK <= image.getWidth(); x += BLOCK) {
                double difference = difference(image, golden, x, y);
                assertThat(difference).as("difference at pixel %d, %d", x, y).isLessThanOrEqualTo(LARGEST);
                sum += difference;
                blocks++;
            }
        }
        assertThat(sum / blocks).isLessThanOrEqualTo(MEAN);
    }

    private static double difference(BufferedImage image, BufferedImage golden, int x, int y) {
        double largest = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int sum = 0;
            for (int i = 0; i < BLOCK * BLOCK; i++) {
                int px = x + i % BLOCK;
                int py = y + i / BLOCK;
                sum += (image.getRGB(px, py) >> shift & 255) - (golden.getRGB(px, py) >> shift & 255);
            }
            largest = Math.max(largest, Math.abs(sum) / (double) (BLOCK * BLOCK));
        }
        return largest;
    }
}
