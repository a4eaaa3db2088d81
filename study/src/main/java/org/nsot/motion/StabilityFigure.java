package org.nsot.motion;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.nsot.engine.observe.Fate;
import org.nsot.export.DataTable;
import org.nsot.figure.Axis;
import org.nsot.figure.ColourBar;
import org.nsot.figure.ColourMap;
import org.nsot.figure.ComputedFigure;
import org.nsot.figure.Figure;
import org.nsot.figure.Figure.Part;
import org.nsot.figure.FigureMetadata;
import org.nsot.figure.Key;
import org.nsot.figure.Label;
import org.nsot.figure.Mark;
import org.nsot.figure.Page;
import org.nsot.figure.Palette;
import org.nsot.figure.Panel;
import org.nsot.figure.Pen;
import org.nsot.figure.Points;

/// What becomes of a spin over a plane of two parameters, with the analytic boundaries over it.
public final class StabilityFigure {
    private static final double PLOT_MM = 62;
    private static final double BAR_MM = 18;
    private static final Panel.Margins MARGINS = new Panel.Margins(36, 10, 12, 28);
    private static final Points.Symbol SYMBOL = Points.Symbol.EMPTY_CIRCLE;
    private static final List<Pen> PENS =
            List.of(Pen.solid(Palette.INK, 1.4), Pen.dashed(Palette.INK, 1.4), Pen.dotted(Palette.INK, 1.6));

    private final StabilityPlane plane;
    private final List<Boundary> boundaries;
    private final Optional<PlanePoint> point;
    private final FigureMetadata metadata;
    private final List<Key.Entry> names = new ArrayList<>();

    private StabilityFigure(
            StabilityPlane plane, List<Boundary> boundaries, Optional<PlanePoint> point, FigureMetadata metadata) {
        if (boundaries.size() > PENS.size()) {
            throw new IllegalArgumentException(boundaries.size() + " boundaries in one figure");
        }
        this.plane = plane;
        this.boundaries = List.copyOf(boundaries);
        this.point = point;
        this.metadata = metadata;
    }

    /// Draws fates.
    ///
    /// @param id         name of the files, without ending
    /// @param fates      `[row][column]`, the lowest row first
    /// @param boundaries three at most
    /// @param point      a point to mark
    /// @param metadata   title, formulation and parameters
    public static ComputedFigure ofFates(
            String id,
            StabilityPlane plane,
            Fate[][] fates,
            List<Boundary> boundaries,
            Optional<PlanePoint> point,
            FigureMetadata metadata) {
        return new StabilityFigure(plane, boundaries, point, metadata).fates(id, fates);
    }

    /// Draws growth rates of the transverse part, in 1/s.
    ///
    /// @param id         name of the files, without ending
    /// @param perSecond  `[row][column]`, the lowest row first
    /// @param boundaries three at most
    /// @param metadata   title, formulation and parameters
    public static ComputedFigure ofGrowth(
            String id, StabilityPlane plane, double[][] perSecond, List<Boundary> boundaries, FigureMetadata metadata) {
        return new StabilityFigure(plane, boundaries, Optional.empty(), metadata).growth(id, perSecond);
    }

    private ComputedFigure fates(String id, Fate[][] fates) {
        Set<Fate> found = EnumSet.noneOf(Fate.class);
        Arrays.stream(fates).forEach(row -> found.addAll(Arrays.asList(row)));
        found.forEach(fate -> names.add(Key.area(Label.plain(fate.word()), colour(fate))));
        Color[][] colours = Arrays.stream(fates)
                .map(row -> Arrays.stream(row).map(StabilityFigure::colour).toArray(Color[]::new))
                .toArray(Color[][]::new);
        Part part = plot(colours, 0);
        Figure figure = new Figure(metadata, Figure.ONE_COLUMN_MM, part.heightMm(), List.of(part));
        String caption = caption("Colours: the fate of the simulated spin at each point of the grid.");
        DataTable data = data("fate", (row, column) -> fates[row][column].word());
        return new ComputedFigure(id, metadata.title(), caption, figure, data);
    }

    /// The colour of a fate: light, so that lines stand out on it, and of a lightness of its own.
    public static Color colour(Fate fate) {
        return switch (fate) {
            case DECAYS -> Palette.tint(Palette.GREY, 0.22);
            case LIMIT_CYCLE -> Palette.tint(Palette.ORANGE, 0.75);
            case SWITCHED -> Palette.tint(Palette.BLUE, 0.65);
            case POLARIZED -> Palette.tint(Palette.SKY, 0.4);
            case UNDECIDED -> Color.WHITE;
        };
    }

    private ComputedFigure growth(String id, double[][] perSecond) {
        double most = Arrays.stream(perSecond)
                .flatMapToDouble(Arrays::stream)
                .map(Math::abs)
                .max()
                .orElseThrow();
        Axis scale = Axis.linear("growth rate (1/s)", -most, most);
        Color[][] colours = Arrays.stream(perSecond)
                .map(row -> Arrays.stream(row)
                        .mapToObj(rate -> ColourMap.DIVERGING.at(scale.fraction(rate)))
                        .toArray(Color[]::new))
                .toArray(Color[][]::new);
        Part part = plot(colours, BAR_MM);
        Figure figure = new Figure(
                metadata, Figure.ONE_COLUMN_MM, part.heightMm(), List.of(part, bar(scale, part.heightMm() - PLOT_MM)));
        String caption = caption("Colours: growth rate of the transverse part at each point of the grid; where it is"
                + " negative, the transverse part decays.");
        DataTable data = data("growth rate (1/s)", (row, column) -> perSecond[row][column]);
        return new ComputedFigure(id, metadata.title(), caption, figure, data);
    }

    /// The scale of colours beside the plot.
    private static Part bar(Axis scale, double topMm) {
        double mm = 1 / Page.POINTS_PER_MM;
        return new Part(
                new ColourBar(ColourMap.DIVERGING, scale, false, false),
                Figure.ONE_COLUMN_MM - BAR_MM,
                topMm + MARGINS.top() * mm,
                BAR_MM,
                PLOT_MM - (MARGINS.top() + MARGINS.bottom()) * mm);
    }

    private String caption(String colours) {
        return metadata.title() + ". " + colours
                + (boundaries.isEmpty()
                        ? " No boundary is known in closed form."
                        : boundaries.size() == 1
                                ? " Line: the analytic boundary of stability."
                                : " Lines: the analytic boundaries of stability.");
    }

    /// The plot with the key of areas and boundaries above it.
    private Part plot(Color[][] colours, double barMm) {
        List<Mark> marks = new ArrayList<>(List.of(new Cells(plane, colours)));
        for (int i = 0; i < boundaries.size(); i++) {
            Boundary boundary = boundaries.get(i);
            Pen pen = PENS.get(i);
            marks.add(frame -> boundary.draw(frame, pen));
            names.add(Key.line(Label.of(boundary.label()), pen));
        }
        point.ifPresent(p -> {
            marks.add(new Points(new double[] {p.x()}, new double[] {p.y()}, SYMBOL, Palette.INK));
            names.add(Key.symbol(Label.of(p.label()), SYMBOL));
        });
        double width = Figure.ONE_COLUMN_MM - barMm;
        Key key = new Key(names, Figure.ONE_COLUMN_MM * Page.POINTS_PER_MM - MARGINS.left() - MARGINS.right());
        double keyPt = key.heightPt();
        marks.add(Mark.beyond(key::drawAbove));
        Panel panel = Panel.of(plane.horizontal(), plane.vertical(), marks)
                .within(new Panel.Margins(MARGINS.left(), MARGINS.top() + keyPt, MARGINS.right(), MARGINS.bottom()));
        return new Part(panel, 0, 0, width, PLOT_MM + keyPt / Page.POINTS_PER_MM);
    }

    private DataTable data(String title, BiFunction<Integer, Integer, Object> value) {
        List<List<Object>> rows = new ArrayList<>();
        for (int row = 0; row < plane.ys().length; row++) {
            for (int column = 0; column < plane.xs().length; column++) {
                rows.add(List.of(plane.xs()[column], plane.ys()[row], value.apply(row, column)));
            }
        }
        return new DataTable(
                List.of(
                        plain(plane.horizontal().title()),
                        plain(plane.vertical().title()),
                        title),
                rows);
    }

    private static String plain(String markup) {
        return markup.replaceAll("[*{}]", "");
    }
}
