package org.nsot.figure;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// Writes a figure as PDF: text as text in the embedded font, metadata in the document information, no dates.
final class PdfWriter {
    private PdfWriter() {}

    /// Gives the one embedded font for every text.
    private static final class OneFont extends PdfBoxGraphics2DFontTextDrawer {
        private final PDFont font;

        OneFont(PDFont font) {
            this.font = font;
        }

        @Override
        protected PDFont mapFont(java.awt.Font asked, IFontTextDrawerEnv environment)
                throws IOException, FontFormatException {
            return font;
        }
    }

    static void write(Figure figure, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument();
                InputStream fontFile = FigureFont.open()) {
            document.setDocumentId(0L);
            describe(document.getDocumentInformation(), figure.metadata());
            float width = (float) figure.widthPt();
            float height = (float) figure.heightPt();
            PDPage sheet = new PDPage(new PDRectangle(width, height));
            document.addPage(sheet);
            PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, width, height);
            graphics.setFontTextDrawer(new OneFont(PDType0Font.load(document, fontFile)));
            figure.draw(new Page(graphics, false));
            graphics.dispose();
            try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
                content.drawForm(graphics.getXFormObject());
            }
            document.save(out);
        }
    }

    private static void describe(PDDocumentInformation information, FigureMetadata metadata) {
        information.setTitle(metadata.title());
        information.setCreator(metadata.program());
        information.setSubject(metadata.description());
        information.setCustomMetadataValue("Formulation", metadata.formulation());
        metadata.parameters().forEach(information::setCustomMetadataValue);
    }
}
