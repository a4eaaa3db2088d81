package org.nsot.figure;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Writes a figure as PNG with its resolution and its metadata.
final class RasterWriter {
    /// Pixels to the inch.
    static final double RESOLUTION_DPI = 300;

    private static final String FORMAT = "javax_imageio_png_1.0";
    private static final float COMPRESSION_QUALITY = 0.6f;

    private RasterWriter() {}

    static BufferedImage render(Figure figure, double dpi) {
        double scale = dpi / 72;
        BufferedImage image = new BufferedImage(
                (int) Math.round(figure.widthPt() * scale),
                (int) Math.round(figure.heightPt() * scale),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(scale, scale);
        figure.draw(new Page(graphics, true));
        graphics.dispose();
        return image;
    }

    static void write(Figure figure, OutputStream out) throws IOException {
        BufferedImage image = render(figure, RESOLUTION_DPI);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(COMPRESSION_QUALITY);
            IIOMetadata metadata =
                    writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), parameters);
            describe(metadata, figure.metadata());
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, metadata), parameters);
        } finally {
            writer.dispose();
        }
    }

    private static void describe(IIOMetadata metadata, FigureMetadata figure) throws IIOInvalidTreeException {
        IIOMetadataNode root = new IIOMetadataNode(FORMAT);
        root.appendChild(resolution());
        IIOMetadataNode texts = new IIOMetadataNode("iTXt");
        texts.appendChild(text("Title", figure.title()));
        texts.appendChild(text("Software", figure.program()));
        texts.appendChild(text("Formulation", figure.formulation()));
        for (Map.Entry<String, String> parameter : figure.parameters().entrySet()) {
            texts.appendChild(text("Parameter", parameter.getKey() + " = " + parameter.getValue()));
        }
        root.appendChild(texts);
        metadata.mergeTree(FORMAT, root);
    }

    private static IIOMetadataNode resolution() {
        IIOMetadataNode node = new IIOMetadataNode("pHYs");
        String perMetre = Long.toString(Math.round(RESOLUTION_DPI / 0.0254));
        node.setAttribute("pixelsPerUnitXAxis", perMetre);
        node.setAttribute("pixelsPerUnitYAxis", perMetre);
        node.setAttribute("unitSpecifier", "meter");
        return node;
    }

    private static IIOMetadataNode text(String keyword, String value) {
        IIOMetadataNode node = new IIOMetadataNode("iTXtEntry");
        node.setAttribute("keyword", keyword);
        node.setAttribute("compressionFlag", "FALSE");
        node.setAttribute("compressionMethod", "0");
        node.setAttribute("languageTag", "en");
        node.setAttribute("translatedKeyword", keyword);
        node.setAttribute("text", value);
        return node;
    }
}
