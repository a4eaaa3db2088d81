package org.nsot.paper.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.nsot.export.DataTable;
import org.nsot.figure.Anchor;
import org.nsot.figure.Camera;
import org.nsot.figure.ComputedFigure;
import org.nsot.figure.Figure;
import org.nsot.figure.FigureMetadata;
import org.nsot.figure.Palette;
import org.nsot.figure.Pen;
import org.nsot.figure.Scene;
import org.nsot.formulation.Formulation;
import org.nsot.hyperfine.Vector;
import org.nsot.scenario.TorqueScenario;
import org.nsot.torque.NuclearSpinOrbitTorque;

/// Figure 5: the field-like and the damping-like torque on I, and the path it would take.
///
/// With mu along z the angle theta from mu and the azimuth phi follow `phi' = omega`,
/// `theta' = -+ k omega sin theta`, hence `tan(theta/2) = tan(theta_0/2) exp(-+ k phi)`: upper sign where I turns
/// towards mu. k = g_damp/g_field is drawn larger than it is.
final class FigureTorques {
    private static final String TITLE = "Torques on a nuclear spin";
    private static final double TILT = Math.toRadians(48);
    private static final double AZIMUTH = Math.toRadians(38);
    static final double DRAWN_RATIO = 0.07;
    private static final double TURNS = 2 * Math.PI * 0.76;
    private static final Camera CAMERA = new Camera(0, 24);

    private FigureTorques() {}

    static ComputedFigure both() {
        FigureMetadata metadata = FigureMetadataOf.paper(
                TITLE,
                "published and derived",
                "directions",
                "computed for 57Fe as in the paper's example",
                "lengths",
                "not to scale",
                "g_damp/g_field of the path",
                Double.toString(DRAWN_RATIO));
        Figure figure = Figure.grid(
                metadata,
                Figure.ONE_COLUMN_MM,
                45,
                2,
                List.of(scene(Formulation.PUBLISHED), scene(Formulation.DERIVED)));
        return new ComputedFigure("figure-5", TITLE, caption(), figure, data());
    }

    private static String caption() {
        return String.format(
                Locale.ROOT,
                "The two torques that a spin accumulation μ exerts on a nuclear spin I with γ_I > 0, in the (a) published "
                        + "and (b) derived formulation, and the path of its tip from the full arrow on (grey). The field-like torque, along "
                        + "-I × μ, turns I around μ. The damping-like torque turns it away from μ in the published "
                        + "formulation and towards μ in the derived one. The directions are computed; for the paper's "
                        + "example the damping-like torque is some %d times (published) or %d times (derived) smaller "
                        + "than the field-like one and is drawn longer.",
                smaller(Formulation.PUBLISHED),
                smaller(Formulation.DERIVED));
    }

    /// g_field/g_damp, to hundreds.
    private static long smaller(Formulation formulation) {
        NuclearSpinOrbitTorque torque = torque(formulation);
        return 100 * Math.round(torque.fieldPerM2() / torque.dampPerM2() / 100);
    }

    private static NuclearSpinOrbitTorque torque(Formulation formulation) {
        return NuclearSpinOrbitTorque.of(formulation, TorqueScenario.ofPaper().nucleus());
    }

    private static Vector direction(double theta, double phi) {
        double sine = Math.sin(theta);
        return new Vector(sine * Math.cos(phi), sine * Math.sin(phi), Math.cos(theta));
    }

    /// Place of the tip after it has turned by `phi` around mu.
    ///
    /// @param towards +1 where the damping-like torque turns I towards mu, -1 where it turns it away
    static Vector path(double towards, double phi) {
        double theta = 2 * Math.atan(Math.tan(TILT / 2) * Math.exp(-towards * DRAWN_RATIO * phi));
        return direction(theta, AZIMUTH + phi);
    }

    private static Vector ofLength(double length, Vector v) {
        return v.times(length / v.norm());
    }

    private static Scene scene(Formulation formulation) {
        NuclearSpinOrbitTorque torque = torque(formulation);
        Vector mu = new Vector(0, 0, 1);
        Vector m = direction(TILT, AZIMUTH);
        Vector field = ofLength(0.5, torque.fieldLike(m, mu));
        Vector damp = ofLength(0.38, torque.dampingLike(m, mu));
        double towards = Math.signum(damp.dot(mu));
        Vector end = path(towards, TURNS);
        Vector last = end.plus(path(towards, TURNS - 0.05).times(-1));
        return new Sketch()
                .curve(0, 2 * Math.PI, Pen.dashed(Palette.tint(Palette.GREY, 0.6), 0.5), phi -> direction(TILT, phi))
                .curve(0, TURNS, Pen.solid(Palette.GREY, 0.7), phi -> path(towards, phi))
                .arrow(end, end.plus(ofLength(0.13, last)), Palette.GREY, 0.8)
                .arrow(new Vector(0, 0, 1.5), Palette.GREEN, 1.3)
                .arrow(m, Palette.INK, 1.8)
                .arrow(m, m.plus(field), Palette.BLUE, 1.3)
                .arrow(m, m.plus(damp), Palette.VERMILION, 1.3)
                .ball(0.08, Palette.ORANGE)
                .text("**μ**", new Vector(0, 0, 1.5), Anchor.LEFT, 4, 2, Palette.GREEN)
                .text("**I**", m.times(0.6), Anchor.TOP_LEFT, 3, 2, Palette.INK)
                .text("**τ**_{field}", m.plus(field), Anchor.LEFT, 3, 0, Palette.BLUE)
                .text(
                        "**τ**_{damp}",
                        m.plus(damp),
                        towards > 0 ? Anchor.BASE : Anchor.TOP,
                        2,
                        -3 * towards,
                        Palette.VERMILION)
                .text(formulation.label(), new Vector(0, 0, -0.5), Anchor.CENTRE, 0, 0, Palette.INK)
                .seen(CAMERA, 48, new Vector(0, 0, 0.56));
    }

    private static DataTable data() {
        Vector mu = new Vector(0, 0, 1);
        Vector m = direction(TILT, AZIMUTH);
        List<List<Object>> rows = new ArrayList<>();
        for (Formulation formulation : Formulation.values()) {
            NuclearSpinOrbitTorque torque = torque(formulation);
            rows.add(row(formulation, "field-like", m, torque.fieldLike(m, mu)));
            rows.add(row(formulation, "damping-like", m, torque.dampingLike(m, mu)));
        }
        return new DataTable(
                List.of(
                        "formulation",
                        "torque",
                        "m_x (1)",
                        "m_y (1)",
                        "m_z (1)",
                        "tau_x/mu (1)",
                        "tau_y/mu (1)",
                        "tau_z/mu (1)"),
                rows);
    }

    private static List<Object> row(Formulation formulation, String name, Vector m, Vector tau) {
        return List.of(formulation.label(), name, m.x(), m.y(), m.z(), tau.x(), tau.y(), tau.z());
    }
}
