package org.nsot.screen;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.OptionalDouble;
import org.nsot.device.Verdict;
import org.nsot.export.DataTable;
import org.nsot.figure.Anchor;
import org.nsot.figure.Axis;
import org.nsot.figure.ColourBar;
import org.nsot.figure.ColourMap;
import org.nsot.figure.ComputedFigure;
import org.nsot.figure.Drawing;
import org.nsot.figure.Figure;
import org.nsot.figure.Figure.Part;
import org.nsot.figure.FigureMetadata;
import org.nsot.figure.Label;
import org.nsot.figure.Matrix;
import org.nsot.figure.Matrix.Cell;
import org.nsot.figure.Matrix.Sign;
import org.nsot.figure.Page;
import org.nsot.figure.Palette;

/// Heat map of a ranking: the best nuclei across the best metals, each pair on its best injector.
public final class ScreenFigure {
    /// As many as one column of a journal holds in readable type.
    private static final int METALS = 12;

    private static final int NUCLEI = 20;
    /// Fewer have no room for the title beside them.
    private static final int LEAST_ROWS = 3;
    /// Of the colour scale; what lies beyond gets the end colour.
    private static final int DECADES = 12;

    private static final double MARGIN_PT = 3;
    private static final double LINE_PT = 11;
    private static final double HEAD_PT = 39;
    private static final double NAMES_PT = 28;
    private static final double KEY_PT = 13;
    private static final double LEAST_BAR_PT = 84;
    private static final double POINT_PT = 8;
    private static final double GAP_PT = 9;

    private final BestPairs pairs;
    private final FigureMetadata metadata;
    private final Axis colour;
    private final Matrix matrix;

    private ScreenFigure(BestPairs pairs, FigureMetadata metadata) {
        this.pairs = pairs;
        this.metadata = metadata;
        this.colour = colour(pairs);
        this.matrix = new Matrix(
                pairs.nuclei().size() < LEAST_ROWS ? "" : "nucleus",
                pairs.nuclei().stream().map(ScreenFigure::nucleus).toList(),
                "metal",
                pairs.metals().stream().map(Label::plain).toList(),
                pairs.nuclei().stream().map(this::row).toList(),
                ColourMap.VIRIDIS,
                colour);
    }

    /// Draws a ranking.
    ///
    /// @param id       name of the files, without ending
    /// @param ranked   candidates of one formulation, the best first, at least one; what is ranked is known of each
    /// @param metadata title, formulation and limits
    public static ComputedFigure of(String id, Ranking ranking, List<Candidate> ranked, FigureMetadata metadata) {
        ScreenFigure figure = new ScreenFigure(BestPairs.of(ranking, ranked, NUCLEI, METALS), metadata);
        return new ComputedFigure(id, metadata.title(), figure.caption(), figure.drawing(), figure.data());
    }

    private static Axis colour(BestPairs pairs) {
        double least = decade(Math.floor(Math.log10(pairs.values().min().orElseThrow())));
        double most = decade(Math.ceil(Math.log10(pairs.values().max().orElseThrow())));
        double span = decade(DECADES);
        String title = pairs.ranking().title();
        return pairs.ranking().isLargestBest()
                ? Axis.logarithmic(title, Math.clamp(least, most / span, most / 10), most)
                : Axis.logarithmic(title, least, Math.clamp(most, 10 * least, span * least));
    }

    private static double decade(double exponent) {
        return Math.pow(10, exponent);
    }

    /// `133Cs` with its mass number raised.
    private static Label nucleus(String name) {
        int digits = 0;
        while (digits < name.length() && Character.isDigit(name.charAt(digits))) {
            digits++;
        }
        return Label.of("^{" + name.substring(0, digits) + "}" + name.substring(digits));
    }

    private List<Cell> row(String nucleus) {
        return pairs.metals().stream()
                .map(metal -> pairs.best(nucleus, metal)
                        .map(c -> new Cell(OptionalDouble.of(pairs.ranking().of(c)), sign(c.verdict())))
                        .orElse(new Cell(OptionalDouble.empty(), Sign.NONE)))
                .toList();
    }

    private static Sign sign(Verdict verdict) {
        return switch (verdict) {
            case REACHABLE -> Sign.DISC;
            case ONLY_COLLECTIVELY -> Sign.RING;
            case OUT_OF_REACH -> Sign.NONE;
        };
    }

    private String caption() {
        return metadata.title() + ". " + pairs.words() + ", each pair on its best injector. Disc: reachable; ring: only"
                + " collectively; without either: out of reach; grey: not computed. Where neither K nor T1 T was measured, the contact"
                + " enhancement is assumed, and the true value may be larger by orders of magnitude.";
    }

    private Figure drawing() {
        double bar = Math.max(LEAST_BAR_PT, pairs.nuclei().size() * Matrix.CELL_PT);
        double barLeft = matrix.leftPt() + pairs.metals().size() * Matrix.CELL_PT + GAP_PT;
        double key = HEAD_PT + Math.max(LEAST_BAR_PT, pairs.nuclei().size() * Matrix.CELL_PT + NAMES_PT);
        ColourBar colourBar = new ColourBar(
                ColourMap.VIRIDIS,
                colour,
                pairs.values().anyMatch(v -> v < colour.from()),
                pairs.values().anyMatch(v -> v > colour.to()));
        return new Figure(
                metadata,
                Figure.ONE_COLUMN_MM,
                (key + 2 * KEY_PT) / Page.POINTS_PER_MM,
                List.of(
                        part(this::head, MARGIN_PT, MARGIN_PT, 0),
                        part(matrix, MARGIN_PT, HEAD_PT, 0),
                        part(colourBar, MARGIN_PT + barLeft, HEAD_PT + POINT_PT, bar - 2 * POINT_PT),
                        part(this::key, MARGIN_PT, key, 0)));
    }

    private static Part part(Drawing drawing, double xPt, double yPt, double heightPt) {
        double mm = 1 / Page.POINTS_PER_MM;
        return new Part(drawing, xPt * mm, yPt * mm, 0, heightPt * mm);
    }

    private void head(Page page, Rectangle2D area) {
        boolean assumed = pairs.candidates().anyMatch(c -> c.coupling().route() == Route.ELECTRON_GAS);
        List<String> lines = List.of(
                pairs.words() + ",",
                "each pair on its best injector, " + metadata.formulation() + " formulation" + (assumed ? ";" : ""),
                assumed ? "pairs never measured: contact enhancement assumed" : "");
        for (int i = 0; i < lines.size(); i++) {
            Label line = Label.plain(lines.get(i));
            page.text(line, area.getX(), area.getY() + i * LINE_PT, Anchor.TOP_LEFT, Palette.INK);
        }
    }

    /// Tells the signs that there are, and what their absence means.
    private void key(Page page, Rectangle2D area) {
        double y = area.getY() + KEY_PT / 3;
        double left = area.getX() + POINT_PT / 2;
        double x = left;
        for (Verdict verdict : List.of(Verdict.REACHABLE, Verdict.ONLY_COLLECTIVELY)) {
            if (occurs(verdict)) {
                Matrix.draw(page, sign(verdict), x, y);
                x = word(page, verdict.words(), x + POINT_PT, y);
            }
        }
        word(page, x > left ? "others out of reach" : "all out of reach", x - POINT_PT / 2, y);
        if (pairs.candidates().count()
                < (long) pairs.nuclei().size() * pairs.metals().size()) {
            double below = y + KEY_PT;
            page.fill(new Rectangle2D.Double(area.getX(), below - POINT_PT / 2, POINT_PT, POINT_PT), Matrix.EMPTY);
            word(page, "not computed", left + POINT_PT, below);
        }
    }

    /// Writes a word and returns where the next sign has its middle.
    private static double word(Page page, String text, double x, double y) {
        Label label = Label.plain(text);
        page.text(label, x, y, Anchor.LEFT, Palette.INK);
        return x + label.widthPt() + GAP_PT + POINT_PT / 2;
    }

    private boolean occurs(Verdict verdict) {
        return pairs.candidates().anyMatch(c -> c.verdict() == verdict);
    }

    private DataTable data() {
        List<List<Object>> rows = pairs.candidates().map(this::dataOf).toList();
        return new DataTable(
                List.of("nucleus", "metal", "injector", colour.title().replace("*", ""), "verdict", "limited by"),
                rows);
    }

    private List<Object> dataOf(Candidate c) {
        return List.of(
                c.coupling().isotope().name(),
                c.coupling().metal().symbol(),
                c.film().set().name(),
                pairs.ranking().of(c),
                c.verdictWords(),
                c.limits());
    }
}
