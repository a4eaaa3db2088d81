package org.nsot.paper.figures;

import java.util.List;
import org.nsot.figure.ComputedFigure;
import org.nsot.formulation.Formulation;

/// All figures of the paper that hold computed results, in its order.
///
/// Source: `cahaya2023`, figures 2 to 5.
public final class PaperFigures {
    private PaperFigures() {}

    /// The figures.
    public static List<ComputedFigure> all() {
        return List.of(
                FigureLocalField.in(Formulation.PUBLISHED),
                FigureLocalField.in(Formulation.DERIVED),
                FigureNucleus.both(),
                FigureRangeFunctions.both(),
                FigureTorques.both());
    }
}
