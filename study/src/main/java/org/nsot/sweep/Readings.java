package org.nsot.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;
import org.nsot.motion.Outcome;
import org.nsot.motion.RunOutcome;
import org.nsot.motion.RunResult;
import org.nsot.motion.RunScenario;
import org.nsot.scenario.Column;

/// What was read off a path: a number, words or a failure for each output.
record Readings(List<Object> values) {
    static Readings of(List<Column> outputs, RunScenario scenario, Outcome outcome) {
        RunOutcome run = new RunOutcome(scenario, outcome.path(), true);
        List<Object> values = new ArrayList<>();
        for (Column output : outputs) {
            values.add(reading(result(output), run));
        }
        return new Readings(values);
    }

    /// The result that a column holds.
    static RunResult result(Column output) {
        return RunResult.valueOf(output.key().toUpperCase(Locale.ROOT));
    }

    private static Object reading(RunResult result, RunOutcome run) {
        try {
            return result.unit().isEmpty()
                    ? result.word(run).orElseThrow(() -> none(result))
                    : (Object) result.number(run).orElseThrow(() -> none(result));
        } catch (RuntimeException failure) {
            return failure;
        }
    }

    private static Refusal none(RunResult result) {
        return new Refusal(ErrorCode.VALUE_MISSING, "no " + result.label(), result.needs(), "see the run by itself");
    }

    void keep(ChunkPoints points, int i) {
        for (int output = 0; output < values.size(); output++) {
            switch (values.get(output)) {
                case Double number -> points.number(i, output, number);
                case RuntimeException failure -> points.fail(i, output, failure);
                case Object word -> points.word(i, output, word.toString());
            }
        }
    }
}
