package org.nsot.engine.pulse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nsot.engine.kernel.Kernel;
import org.nsot.engine.kernel.Precision;
import org.nsot.engine.kernel.SpinCoupling;
import org.nsot.engine.parallel.StopRequest;
import org.nsot.engine.parallel.Workers;
import org.nsot.hyperfine.Vector;

class SequenceRunnerTest {
    private static final Sequence SEQUENCE = Sequence.freeInduction(
            Transmitter.IDEAL, Math.PI / 2, Segment.Interval.delay(1e-3).withPoints(50));
    private static final InhomogeneousEnsemble SPINS =
            InhomogeneousEnsemble.uniform(100, SpinCoupling.of(new Vector(0, 0, 6000)));
    private static final Vector UP = new Vector(0, 0, 1);

    private static SequenceRunner runner(Workers workers) {
        return SequenceRunner.of(Kernel.plain(Precision.DOUBLE), workers);
    }

    @Test
    void progressRisesToOne() {
        List<Double> shares = new ArrayList<>();
        try (Workers workers = new Workers(1)) {
            assertThat(runner(workers).run(SEQUENCE, SPINS, UP, shares::add).complete())
                    .isTrue();
        }
        assertThat(shares).isSorted().hasSizeGreaterThan(10).last().isEqualTo(1.0);
    }

    /// What was read before the interrupt has the bytes of a run that was left alone.
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void anInterruptKeepsWhatWasRead(int threads) {
        try (Workers workers = new Workers(threads)) {
            double[] whole = runner(workers).run(SEQUENCE, SPINS, UP).mean().x();
            Recording stopped = runner(workers).run(SEQUENCE, SPINS, UP, share -> {
                if (share > 0.5) {
                    Thread.currentThread().interrupt();
                }
            });
            assertThat(StopRequest.taken()).isTrue();
            assertThat(StopRequest.taken()).isFalse();
            assertThat(stopped.complete()).isFalse();
            double[] part = stopped.mean().x();
            assertThat(part.length).isBetween(25, 30);
            assertThat(whole).startsWith(part);
        }
    }
}
