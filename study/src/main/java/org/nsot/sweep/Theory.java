package org.nsot.sweep;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.nsot.errors.Refusal;
import org.nsot.motion.RunScenario;
import org.nsot.scenario.Axis;
import org.nsot.scenario.Column;
import org.nsot.scenario.Study;

/// What closed forms say of the points of a study, without following them.
public final class Theory {
    /// The closed form of an output, where there is one.
    private static final Map<String, String> FORMS =
            Map.of("growth", "theory_growth", "cycle_m_z", "theory_cycle_m_z", "cycle_m_perp", "theory_cycle_m_perp");

    private Theory() {}

    /// An analytic boundary: where a number changes its sign.
    public interface Boundary {
        /// What it is, as markup.
        String label();

        /// The number at these indices of the axes; NaN where there is none.
        double at(int[] indices);
    }

    /// The threshold by `cahaya2023`, eq. (16), that of m_0 under a torque along z, for fates and what follows from
    /// them.
    public static Optional<Boundary> boundary(Study study, Column output) {
        boolean drawn = study.axes().stream().anyMatch(Axis.Drawn.class::isInstance);
        return study.kind() == Calculation.RUN && !drawn && !output.key().startsWith("theory")
                ? Optional.of(new Threshold(new RunPoints(study, study.ownTables()), study))
                : Optional.empty();
    }

    /// The same table by its closed form.
    public static Optional<ResultTable> of(ResultTable table) {
        Study study = table.study();
        String form = FORMS.get(table.output().key());
        if (form == null || study.kind() != Calculation.RUN) {
            return Optional.empty();
        }
        Column column = study.kind().results().stream()
                .filter(c -> c.key().equals(form))
                .findFirst()
                .orElseThrow();
        RunPoints points = new RunPoints(study, study.ownTables());
        DrawnNumbers drawn = Place.drawn(study);
        double[] numbers = new double[table.numbers().length];
        Arrays.setAll(numbers, i -> points.closedForm(Place.of(study, drawn, i), column));
        return Optional.of(ResultTable.ofNumbers(study, column, numbers));
    }

    /// Growth of a small transverse part about m_0.
    private record Threshold(RunPoints points, Study study) implements Boundary {
        @Override
        public String label() {
            return "threshold, eq. (16)";
        }

        @Override
        public double at(int[] indices) {
            long point = 0;
            for (int i = 0; i < indices.length; i++) {
                point = point * study.axes().get(i).length() + indices[i];
            }
            try {
                RunScenario scenario = points.scenario(Place.of(study, Place.drawn(study), point));
                return scenario.hasClosedForm()
                        ? org.nsot.bloch.LimitCycle.growthPerSecond(
                                        scenario.dampingLikeRate()
                                                * scenario.direction().z(),
                                        scenario.relaxation())
                                * scenario.relaxation().t2Second()
                        : Double.NaN;
            } catch (Refusal refusal) {
                return Double.NaN;
            }
        }
    }
}
