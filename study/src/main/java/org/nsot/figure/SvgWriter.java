package org.nsot.figure;

import java.awt.image.BufferedImage;
import java.awt.image.RenderedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.DefaultExtensionHandler;
import org.apache.batik.svggen.DefaultImageHandler;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Writes a figure as SVG: text as text, images embedded, metadata in a block of their own.
final class SvgWriter {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final String OWN = "urn:nsot:figure";
    private static final String FONT_FAMILY = "Liberation Sans, Arial, Helvetica, sans-serif";

    private SvgWriter() {}

    /// Embeds an image as PNG.
    private static final class Embedding extends DefaultImageHandler {
        @Override
        protected void handleHREF(RenderedImage image, Element element, SVGGeneratorContext context) {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            try {
                ImageIO.write(image, "png", png);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            String data = Base64.getEncoder().encodeToString(png.toByteArray());
            element.setAttributeNS(XLINK, "xlink:href", "data:image/png;base64," + data);
        }

        @Override
        protected void handleHREF(java.awt.Image image, Element element, SVGGeneratorContext context) {
            handleHREF((RenderedImage) (BufferedImage) image, element, context);
        }
    }

    static void write(Figure figure, OutputStream out) throws IOException {
        Document document = emptyDocument();
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment(null);
        context.setImageHandler(new Embedding());
        context.setExtensionHandler(new DefaultExtensionHandler());
        SVGGraphics2D graphics = new SVGGraphics2D(context, false);
        figure.draw(new Page(graphics, false));
        Element root = graphics.getRoot(document.getDocumentElement());
        size(root, figure);
        nameFonts(root);
        describe(root, figure.metadata());
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        graphics.stream(root, writer, false, false);
        writer.flush();
    }

    private static Document emptyDocument() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void nameFonts(Element element) {
        if (element.hasAttribute("font-family")) {
            element.setAttributeNS(null, "font-family", FONT_FAMILY);
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                nameFonts(inner);
            }
        }
    }

    private static void size(Element root, Figure figure) {
        root.setAttributeNS(null, "width", figure.widthMm() + "mm");
        root.setAttributeNS(null, "height", figure.heightMm() + "mm");
        root.setAttributeNS(null, "viewBox", "0 0 " + (float) figure.widthPt() + " " + (float) figure.heightPt());
    }

    private static void describe(Element root, FigureMetadata metadata) {
        Document document = root.getOwnerDocument();
        Element block = document.createElementNS(SVG, "metadata");
        block.appendChild(own(document, "program", metadata.program()));
        block.appendChild(own(document, "formulation", metadata.formulation()));
        metadata.parameters().forEach((name, value) -> {
            Element parameter = own(document, "parameter", value);
            parameter.setAttributeNS(null, "name", name);
            block.appendChild(parameter);
        });
        Element title = document.createElementNS(SVG, "title");
        title.setTextContent(metadata.title());
        root.insertBefore(block, root.getFirstChild());
        root.insertBefore(title, block);
    }

    private static Element own(Document document, String name, String text) {
        Element element = document.createElementNS(OWN, "nsot:" + name);
        element.setAttributeNS("http://www.w3.org/2000/xmlns/", "xmlns:nsot", OWN);
        element.setTextContent(text);
        return element;
    }
}
