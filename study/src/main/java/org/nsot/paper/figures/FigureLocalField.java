package org.nsot.paper.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.nsot.export.DataTable;
import org.nsot.figure.Anchor;
import org.nsot.figure.ArrowField;
import org.nsot.figure.Axis;
import org.nsot.figure.ColourBar;
import org.nsot.figure.ColourMap;
import org.nsot.figure.ComputedFigure;
import org.nsot.figure.Drawing;
import org.nsot.figure.Field;
import org.nsot.figure.Figure;
import org.nsot.figure.Figure.Part;
import org.nsot.figure.FigureMetadata;
import org.nsot.figure.HeatMap;
import org.nsot.figure.Mark;
import org.nsot.figure.Note;
import org.nsot.figure.Palette;
import org.nsot.figure.Panel;
import org.nsot.figure.Scale;
import org.nsot.formulation.Formulation;
import org.nsot.hyperfine.Vector;

/// Figure 2: M around a local field, on three planes through the origin.
///
/// Colour: the part out of the plane, on a signed square-root scale. Arrows: the part in the plane, their length
/// growing
/// with the square root too. M_z diverges at the origin; values beyond the scale get its end colours. Small arrows
/// below
/// each panel show mu and B.
final class FigureLocalField {
    private static final double REACH = 8;
    /// Even, so that no point falls on the origin; an odd multiple of the arrows, so that these stand on points too.
    private static final int PIXELS = 80;

    private static final int PIXELS_PER_ARROW = 5;
    private static final double COLOUR_LIMIT = 50;
    private static final double KEY_MAGNITUDE = 25;
    private static final ArrowField.Normalization ROOT = new ArrowField.Normalization(KEY_MAGNITUDE, 5.6, 0.5, 6.6);
    private static final double LEAST_MAGNITUDE = 1;
    private static final Axis COLOUR =
            new Axis("*M* out of plane (10^{−3} *μ*_B *k*_F^3)", Scale.SIGNED_ROOT, -COLOUR_LIMIT, COLOUR_LIMIT);

    private final Formulation formulation;
    private final LocalFieldExample example;

    private FigureLocalField(Formulation formulation) {
        this.formulation = formulation;
        this.example = new LocalFieldExample(formulation);
    }

    static ComputedFigure in(Formulation formulation) {
        return new FigureLocalField(formulation).build();
    }

    private ComputedFigure build() {
        String title = "Magnetization around a local field, " + formulation.label() + " formulation";
        return new ComputedFigure("figure-2-" + formulation.label(), title, caption(), drawing(title), data());
    }

    private String caption() {
        double uniform = example.uniform().y();
        String perpendicular = formulation.nonequilibriumSign() > 0 ? "+x" : "−x";
        return String.format(
                Locale.ROOT,
                "Magnetization M of the electron gas around a magnetic field B = 20 ħ/(e k_F) along z that is "
                        + "confined to the origin, under a spin accumulation μ = ħ² k_F²/(4 m_e) along y, in the "
                        + "%s formulation, on the planes (a) z = 0, (b) y = 0, (c) x = 0. Colour: the component out of "
                        + "the plane, on a scale linear in its signed square root; M_z diverges at the origin and is cut "
                        + "at the ends of the scale. Arrows: the component in the plane; their length grows with the "
                        + "square root of its magnitude up to a largest length, and those below 1 (10⁻³ μ_B k_F³) are left out. Below each panel, the "
                        + "directions of μ and B: a dot in a ring points to the reader, a cross away. Far away M is the uniform M_0 = %.1f "
                        + "(in 10⁻³ μ_B k_F³) along y; around the origin M_z oscillates with the wavenumber 2 k_F and "
                        + "the non-equilibrium part points along %s.",
                formulation.label(),
                uniform,
                perpendicular);
    }

    private Figure drawing(String title) {
        FigureMetadata metadata = FigureMetadataOf.paper(
                title,
                formulation.label(),
                "spin accumulation",
                "hbar^2 k_F^2/(4 m_e) along y",
                "local field",
                "20 hbar/(e k_F) delta^3(r) along z",
                "unit of M",
                "10^-3 mu_B k_F^3",
                "colour",
                "signed square root, cut at ±" + COLOUR_LIMIT,
                "arrows",
                "length grows with the square root of the magnitude from 1 to "
                        + Math.round(KEY_MAGNITUDE * Math.pow(ROOT.longestPt() / ROOT.lengthPt(), 2)));
        double panel = 52.5;
        double height = 60;
        List<Part> parts = new ArrayList<>();
        List<Plane> planes = List.of(Plane.values());
        for (int i = 0; i < planes.size(); i++) {
            Drawing lettered = Figure.lettered((char) ('a' + i), panel(planes.get(i)));
            parts.add(new Part(lettered, panel * i, 0, panel, height - 5.5));
            parts.add(new Part(FieldDirections.on(planes.get(i)), panel * i + 0.5, height - 16.5, 11, 11));
        }
        parts.add(new Part(new ColourBar(ColourMap.DIVERGING, COLOUR, false, true), 3 * panel + 1, 9.5, 15, 33));
        parts.add(new Part(key(), 12.7, height - 6.5, 120, 6));
        return new Figure(metadata, Figure.TWO_COLUMNS_MM, height, parts);
    }

    private Panel panel(Plane plane) {
        Field out = Field.sampled(
                place(0),
                place(PIXELS - 1),
                PIXELS,
                place(0),
                place(PIXELS - 1),
                PIXELS,
                (a, u) -> plane.out().of(example.at(plane.point(a, u))));
        String words = plane.out().symbol() + " = 0, colour *M*_{" + plane.out().symbol() + "}";
        List<Mark> marks = List.of(
                new HeatMap(out, ColourMap.DIVERGING, COLOUR),
                arrows(plane),
                new Note(words, 0, REACH + 1, Anchor.BASE, Palette.INK));
        return Panel.of(axis(plane.across()), axis(plane.up()), marks)
                .within(new Panel.Margins(36, 15, 4, 28))
                .withEqualUnits();
    }

    private static Axis axis(Plane.Direction direction) {
        return Axis.linear("*k*_F " + direction.symbol(), -REACH, REACH);
    }

    private ArrowField arrows(Plane plane) {
        List<ArrowField.Arrow> arrows = new ArrayList<>();
        for (int i = 0; i < PIXELS * PIXELS; i++) {
            double a = place(i % PIXELS);
            double u = place(Math.floorDiv(i, PIXELS));
            if (bearsArrow(i)) {
                Vector m = example.at(plane.point(a, u));
                if (drawn(plane, i, m)) {
                    arrows.add(new ArrowField.Arrow(
                            a, u, plane.across().of(m), plane.up().of(m)));
                }
            }
        }
        return new ArrowField(arrows, ROOT, Palette.INK, 0.5);
    }

    private static boolean drawn(Plane plane, int point, Vector m) {
        return bearsArrow(point) && Math.hypot(plane.across().of(m), plane.up().of(m)) > LEAST_MAGNITUDE;
    }

    /// Place of a pixel's middle.
    private static double place(int index) {
        return REACH * (2 * index + 1 - PIXELS) / PIXELS;
    }

    private static boolean bearsArrow(int point) {
        int middle = PIXELS_PER_ARROW / 2;
        return point % PIXELS % PIXELS_PER_ARROW == middle && Math.floorDiv(point, PIXELS) % PIXELS_PER_ARROW == middle;
    }

    private static Drawing key() {
        return new ArrowField(List.of(), ROOT, Palette.INK, 0.5)
                .key(KEY_MAGNITUDE, "*M* in plane = 25 × 10^{−3} *μ*_B *k*_F^3, length ~ |*M*|^{1/2}");
    }

    /// M at every pixel of every plane.
    private DataTable data() {
        List<List<Object>> rows = new ArrayList<>();
        for (Plane plane : Plane.values()) {
            for (int i = 0; i < PIXELS * PIXELS; i++) {
                Vector r = plane.point(place(i % PIXELS), place(Math.floorDiv(i, PIXELS)));
                Vector m = example.at(r);
                rows.add(List.of(
                        plane.words(), r.x(), r.y(), r.z(), m.x(), m.y(), m.z(), drawn(plane, i, m) ? "yes" : "no"));
            }
        }
        return new DataTable(
                List.of(
                        "plane",
                        "k_F x (1)",
                        "k_F y (1)",
                        "k_F z (1)",
                        "M_x (10^-3 mu_B k_F^3)",
                        "M_y (10^-3 mu_B k_F^3)",
                        "M_z (10^-3 mu_B k_F^3)",
                        "arrow"),
                rows);
    }
}
