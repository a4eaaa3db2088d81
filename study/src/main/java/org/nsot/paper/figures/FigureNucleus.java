package org.nsot.paper.figures;

import java.util.ArrayList;
import java.util.List;
import org.nsot.export.DataTable;
import org.nsot.figure.Anchor;
import org.nsot.figure.Camera;
import org.nsot.figure.ComputedFigure;
import org.nsot.figure.Figure;
import org.nsot.figure.Figure.Part;
import org.nsot.figure.FigureMetadata;
import org.nsot.figure.Palette;
import org.nsot.figure.Pen;
import org.nsot.figure.Scene;
import org.nsot.formulation.Formulation;
import org.nsot.hyperfine.HyperfineField;
import org.nsot.hyperfine.Vector;
import org.nsot.scenario.TorqueScenario;

/// Figure 3: the dipole field of a nucleus, and the three components of M around it in both formulations.
final class FigureNucleus {
    private static final String TITLE = "Dipole field of a nucleus and the components of M";
    private static final double REDUCED_DISTANCE = 1.5;
    private static final double UNITS_PER_THOUSANDTH = 1 / 25.0;
    private static final Camera FRONT = new Camera(-90, 0);
    private static final Camera ASLANT = new Camera(25, 22);

    private FigureNucleus() {}

    static ComputedFigure both() {
        FigureMetadata metadata = FigureMetadataOf.paper(
                TITLE,
                "published and derived",
                "(a)",
                "true directions of the dipole field, moments of equal length",
                "(b), (c)",
                "true lengths at k_F r = " + REDUCED_DISTANCE + " for the parameters of figure 2");
        double width = Figure.TWO_COLUMNS_MM / 3;
        double height = 50;
        Figure figure = new Figure(
                metadata,
                Figure.TWO_COLUMNS_MM,
                height,
                List.of(
                        new Part(Figure.lettered('a', dipole()), 0, 0, width, height),
                        new Part(Figure.lettered('b', components(Formulation.PUBLISHED)), width, 0, width, height),
                        new Part(Figure.lettered('c', components(Formulation.DERIVED)), 2 * width, 0, width, height)));
        return new ComputedFigure("figure-3", TITLE, CAPTION, figure, data());
    }

    private static final String CAPTION =
            "(a) Lines of the dipole field of a nuclear moment (γ_I > 0) and the magnetic moments of electrons around "
                    + "it, turned along the field. (b) Published and (c) derived formulation: the magnetization at "
                    + "k_F r = 1.5 from a local field B for the parameters of figure 2, with its components M_0 along -μ "
                    + "(uniform), M_eq along B (equilibrium) and M_neq along μ × B (non-equilibrium), in true proportion. The "
                    + "formulations differ by a factor of two in the first and in the sign of the last.";

    private static Scene dipole() {
        HyperfineField field = TorqueScenario.ofPaper().nucleus().field();
        Sketch sketch = new Sketch();
        for (double reach : new double[] {0.5, 0.95, 1.5}) {
            for (int side : new int[] {-1, 1}) {
                sketch.curve(
                        0.12,
                        Math.PI - 0.12,
                        Pen.solid(Palette.tint(Palette.GREY, 0.6), 0.6),
                        angle -> line(reach, side, angle));
            }
        }
        for (Vector place : electrons()) {
            Vector b = field.dipole(new Vector(0, 0, 1), place);
            Vector half = b.times(0.15 / b.norm());
            sketch.arrow(place.plus(half.times(-1)), place.plus(half), Palette.BLUE, 1);
        }
        return sketch.ball(0.16, Palette.ORANGE)
                .arrow(new Vector(0, 0, -0.3), new Vector(0, 0, 0.42), Palette.INK, 1.6)
                .text("**I**", new Vector(0, 0, 0.36), Anchor.LEFT, 4, 0, Palette.INK)
                .text(
                        "electron moments in the field of **I**",
                        new Vector(0, 0, -1.22),
                        Anchor.CENTRE,
                        0,
                        0,
                        Palette.INK)
                .text("**M**", new Vector(1.5, 0, 0), Anchor.LEFT, 5, 0, Palette.BLUE)
                .seen(FRONT, 44, Sketch.ORIGIN);
    }

    private static Vector line(double reach, int side, double angle) {
        double sine = Math.sin(angle);
        return new Vector(side * sine, 0, Math.cos(angle)).times(reach * sine * sine);
    }

    private static List<Vector> electrons() {
        List<Vector> places = new ArrayList<>();
        for (int side : new int[] {-1, 1}) {
            for (double degrees : new double[] {62, 90, 118}) {
                places.add(line(0.95, side, Math.toRadians(degrees)));
            }
            for (double degrees : new double[] {44, 64, 90, 116, 136}) {
                places.add(line(1.5, side, Math.toRadians(degrees)));
            }
            places.add(new Vector(0, 0, 0.8 * side));
        }
        return places;
    }

    private static Vector total(Formulation formulation) {
        return new LocalFieldExample(formulation).at(new Vector(REDUCED_DISTANCE, 0, 0));
    }

    private static Scene components(Formulation formulation) {
        Vector m = total(formulation).times(UNITS_PER_THOUSANDTH);
        Vector mx = new Vector(m.x(), 0, 0);
        Vector my = new Vector(0, m.y(), 0);
        Vector mz = new Vector(0, 0, m.z());
        String sign = formulation.nonequilibriumSign() > 0 ? "" : "−";
        return new Sketch()
                .helper(mx, mx.plus(my), my)
                .helper(mx.plus(my), m)
                .helper(mz, m)
                .arrow(new Vector(0, 1.25, 0), Palette.GREY, 0.9)
                .arrow(mz, new Vector(0, 0, 1.4), Palette.GREY, 0.9)
                .arrow(mx, Palette.VERMILION, 1.3)
                .arrow(my, Palette.GREEN, 1.3)
                .arrow(mz, Palette.BLUE, 1.3)
                .arrow(m, Palette.INK, 1.8)
                .ball(0.08, Palette.ORANGE)
                .text("**μ**", new Vector(0, 1.25, 0), Anchor.LEFT, 3, 0, Palette.GREY)
                .text("**B**", new Vector(0, 0, 1.4), Anchor.BASE, 0, -3, Palette.GREY)
                .text("**M**_{neq}", mx, Anchor.TOP_LEFT, 3, 1, Palette.VERMILION)
                .text("**M**_0", my, Anchor.RIGHT, -3, 0, Palette.GREEN)
                .text("**M**_{eq}", mz.times(0.7), Anchor.LEFT, 4, 0, Palette.BLUE)
                .text("**M**", m, Anchor.BASE_RIGHT, -2, -2, Palette.INK)
                .text(
                        formulation.label() + ": **M**_{neq} along " + sign + "**μ** × **B**",
                        new Vector(0, 0, -0.91),
                        Anchor.CENTRE,
                        0,
                        0,
                        Palette.INK)
                .seen(ASLANT, 46, new Vector(0, 0, 0.35));
    }

    private static DataTable data() {
        List<List<Object>> rows = new ArrayList<>();
        for (Formulation formulation : Formulation.values()) {
            Vector m = total(formulation);
            rows.add(List.of(formulation.label(), REDUCED_DISTANCE, m.x(), m.y(), m.z()));
        }
        return new DataTable(
                List.of(
                        "formulation",
                        "k_F r (1)",
                        "M along mu x B (10^-3 mu_B k_F^3)",
                        "M along mu (10^-3 mu_B k_F^3)",
                        "M along B (10^-3 mu_B k_F^3)"),
                rows);
    }
}
