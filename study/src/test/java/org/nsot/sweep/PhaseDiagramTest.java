package org.nsot.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nsot.formulation.Formulation;
import org.nsot.scenario.Axis;
import org.nsot.scenario.Column;
import org.nsot.scenario.Study;
import org.nsot.scenario.StudyFile;
import org.nsot.scenario.StudyOverlay;
import org.nsot.scenario.TorqueScenario;
import org.nsot.sweep.figure.ResultFigures;
import org.nsot.torque.NuclearSpinOrbitTorque;

/// The shipped phase diagram on a grid of 40 by 40.
class PhaseDiagramTest {
    private static final int SIDE = 40;

    private static Study study;
    private static String[] fates;

    @BeforeAll
    static void sweep() {
        study = StudyFile.of(
                "phase-diagram.yaml",
                StudyExamples.text("phase-diagram"),
                Optional.empty(),
                Calculation.all(),
                overlay("current = -4e11 A/m^2 to 4e11 A/m^2 in 40; t2 = 0.3 ms to 3 ms in 40 logarithmic"));
        fates = new String[SIDE * SIDE];
        List<Integer> chunks = new ArrayList<>();
        for (int i = 0; i < study.chunks(); i++) {
            chunks.add(i);
        }
        int column = study.axes().size();
        new LocalEngine(2).run(study, chunks, result -> {
            assertThat(result.failures()).isEmpty();
            System.arraycopy(result.words()[column], 0, fates, (int) result.firstPoint(), result.points());
        });
    }

    private static StudyOverlay overlay(String sweep) {
        return new StudyOverlay(
                Optional.empty(),
                Optional.empty(),
                Optional.of(sweep),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Axis.Grid axis(int number) {
        return (Axis.Grid) study.axes().get(number);
    }

    /// `cahaya2023`, eq. (16), through the spin accumulation of the film, not through the closed form that the figure
    /// draws.
    private static double thresholdAPerM2(double t2Second) {
        TorqueScenario paper = TorqueScenario.ofPaper();
        double mu = NuclearSpinOrbitTorque.of(Formulation.PUBLISHED, paper.nucleus())
                .criticalSpinAccumulationJoule(t2Second);
        return Math.abs(paper.injector().currentDensityAPerM2(mu));
    }

    @Test
    void theSimulatedBoundaryLiesWithinOneCellOfTheThreshold() {
        double cell = axis(0).value(1) - axis(0).value(0);
        int boundaries = 0;
        for (int row = 0; row < SIDE; row++) {
            double threshold = thresholdAPerM2(axis(1).value(row));
            for (int column = 0; column < SIDE; column++) {
                double current = axis(0).value(column);
                String fate = fates[column * SIDE + row];
                if (current < threshold - cell) {
                    assertThat(fate).isEqualTo("decays");
                } else if (current > threshold + cell) {
                    assertThat(fate).isEqualTo("limit cycle");
                    boundaries++;
                }
            }
        }
        assertThat(boundaries).isGreaterThan(SIDE);
    }

    /// Between the columns where the closed form of the figure changes its sign lies (16).
    @Test
    void theBoundaryOfTheFigureIsTheThreshold() {
        Column fate = study.outputs().getFirst();
        Theory.Boundary boundary = Theory.boundary(study, fate).orElseThrow();
        for (int row = 0; row < SIDE; row += 7) {
            for (int column = 1; column < SIDE; column++) {
                double before = boundary.at(new int[] {column - 1, row});
                double behind = boundary.at(new int[] {column, row});
                if (before * behind < 0) {
                    double share = before / (before - behind);
                    double crossing =
                            axis(0).value(column - 1) + share * (axis(0).value(column) - axis(0).value(column - 1));
                    assertThat(crossing).isCloseTo(thresholdAPerM2(axis(1).value(row)), within(1e-9 * crossing));
                }
            }
        }
    }

    @Test
    void theFigureTellsEveryCell() {
        ResultTable table = ResultTable.ofWords(study, study.outputs().getFirst(), fates);
        var figure = new ResultFigures(table, Optional.empty(), Optional.empty(), Optional.empty(), java.util.Map.of())
                .figure("phase");
        assertThat(figure.data().rows()).hasSize(SIDE * SIDE);
        assertThat(figure.data().header()).containsExactly("j (10^11 A/m^2)", "T_2 (ms)", "fate");
        assertThat(figure.captionText()).contains("threshold, eq. (16)");
    }
}
