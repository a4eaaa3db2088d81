package org.nsot.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class FigureFilesTest {
    private static final Figure SAMPLE = SampleFigure.figure();

    @ParameterizedTest
    @EnumSource
    void theSameFigureGivesTheSameBytes(ImageFormat format) {
        assertThat(SampleFigure.figure().encoded(format)).isEqualTo(SAMPLE.encoded(format));
    }

    @Test
    void writesTheEncodedBytes(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("figure.svg");
        SAMPLE.write(file, ImageFormat.SVG);
        assertThat(Files.readAllBytes(file)).isEqualTo(SAMPLE.encoded(ImageFormat.SVG));
    }

    private static Document svg() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(SAMPLE.encoded(ImageFormat.SVG)));
    }

    @Test
    void svgKeepsTextAsTextInFontsThatReadersHave() throws Exception {
        NodeList texts = svg().getElementsByTagName("text");
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < texts.getLength(); i++) {
            all.append(texts.item(i).getTextContent()).append('\n');
        }
        assertThat(all.toString().lines()).contains("con", "(1)", "sin ", SampleFigure.GLYPHS, "−1");
        String source = new String(SAMPLE.encoded(ImageFormat.SVG), StandardCharsets.UTF_8);
        assertThat(source).contains("font-family=\"Liberation Sans, Arial, Helvetica, sans-serif\"");
        assertThat(source.split("font-family=").length)
                .isEqualTo(source.split("font-family=\"Liberation Sans, Arial").length);
    }

    @Test
    void svgSaysWhatItShowsAndHowLargeItIs() throws Exception {
        Element root = svg().getDocumentElement();
        assertThat(root.getAttribute("width")).isEqualTo("178.0mm");
        assertThat(root.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("A sample <of> everything");
        Element metadata = (Element) root.getElementsByTagName("metadata").item(0);
        assertThat(metadata.getTextContent()).contains("nsot test", "derived", "2 1/Å");
    }

    @Test
    void pdfKeepsTextInTheEmbeddedFont() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(SAMPLE.encoded(ImageFormat.PDF))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("con", "sin x", "Å χ µ ħ ± − ×");
            PDResources form = pdf.getPage(0).getResources();
            PDResources inner = ((org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject)
                            form.getXObject(form.getXObjectNames().iterator().next()))
                    .getResources();
            PDFont font = inner.getFont(inner.getFontNames().iterator().next());
            assertThat(font.isEmbedded()).isTrue();
            assertThat(font.getName()).endsWith("LiberationSans");
        }
    }

    @Test
    void pdfSaysWhatItShowsAndHowLargeItIs() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(SAMPLE.encoded(ImageFormat.PDF))) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("A sample <of> everything");
            assertThat(pdf.getDocumentInformation().getSubject()).contains("derived", "k_F = 2 1/Å");
            assertThat(pdf.getDocumentInformation().getCreationDate()).isNull();
            assertThat(pdf.getPage(0).getMediaBox().getWidth() * 25.4 / 72).isBetween(177.99, 178.01);
        }
    }

    @Test
    void pngHasItsResolutionAndItsMetadata() throws Exception {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(SAMPLE.encoded(ImageFormat.PNG))));
        assertThat(reader.getWidth(0)).isEqualTo(Math.round(178 / 25.4 * 300));
        IIOMetadataNode root = (IIOMetadataNode) reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
        IIOMetadataNode resolution =
                (IIOMetadataNode) root.getElementsByTagName("pHYs").item(0);
        assertThat(resolution.getAttribute("pixelsPerUnitXAxis")).isEqualTo("11811");
        NodeList texts = root.getElementsByTagName("iTXtEntry");
        assertThat(((Element) texts.item(0)).getAttribute("text")).isEqualTo("A sample <of> everything");
        assertThat(((Element) texts.item(3)).getAttribute("text")).isEqualTo("k_F = 2 1/Å");
    }
}
