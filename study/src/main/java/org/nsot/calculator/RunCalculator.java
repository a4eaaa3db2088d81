package org.nsot.calculator;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleSupplier;
import org.nsot.bloch.LimitCycle;
import org.nsot.constants.Codata;
import org.nsot.document.Digits;
import org.nsot.document.Document;
import org.nsot.document.Node.Entry;
import org.nsot.document.Node.Failed;
import org.nsot.document.Node.Group;
import org.nsot.document.Node.Rows;
import org.nsot.document.Node.Tabled;
import org.nsot.engine.dynamics.Trajectory;
import org.nsot.engine.observe.Classification;
import org.nsot.engine.observe.Fate;
import org.nsot.engine.observe.Line;
import org.nsot.engine.observe.LineFit;
import org.nsot.engine.observe.Window;
import org.nsot.errors.Refusal;
import org.nsot.motion.Motion;
import org.nsot.motion.NamedPath;
import org.nsot.motion.RunScenario;
import org.nsot.scenario.Inputs;
import org.nsot.scenario.RunInputs;
import org.nsot.scenario.RunParameter;
import org.nsot.scenario.TorqueParameter;

/// A motion of a nuclear spin: what became of it.
///
/// Derivation: `docs/theory/10-motion.md` to `docs/theory/12-observables.md`.
public final class RunCalculator {
    private static final double LAST = 0.25;

    private final RunInputs inputs;
    private final Motion motion;
    private final RunScenario scenario;
    private final List<String> reasons = new ArrayList<>();

    private RunCalculator(RunInputs inputs, Motion motion) {
        this.inputs = inputs;
        this.motion = motion;
        this.scenario = motion.scenario();
    }

    /// The answer of `nsot run`.
    ///
    /// @param inputs what was asked
    /// @param motion what came of it
    public static Document answer(RunInputs inputs, Motion motion) {
        return new RunCalculator(inputs, motion).answer();
    }

    private Document answer() {
        List<Entry> results = new ArrayList<>();
        for (NamedPath path : motion.paths()) {
            results.add(tabled(path.name().replace(' ', '_'), path.name(), outcome(path)));
        }
        results.add(tabled("theory", "closed forms about the axis z", theory()));
        motion.signal().ifPresent(signal -> results.add(tabled("line", "line of the signal", line())));
        List<Group> equations = motion.equations().stream()
                .map(equation -> Group.of(Entry.text("term", "term", equation)))
                .toList();
        results.add(new Entry("equation", "dm/dt = m x Omega - decays, m = <I>/(hbar I_p)", new Rows(equations)));
        Set<String> references = new LinkedHashSet<>(List.of("cahaya2023", "codata2022"));
        references.add(scenario.torqueScenario().isotope().source());
        return new Document("run", new Group(shown()), new Group(results), warnings(), List.copyOf(references));
    }

    /// A group for programs; for people a table of its own.
    private static Entry tabled(String key, String heading, Group group) {
        List<Group> rows = group.entries().stream()
                .map(e -> Group.of(
                        Entry.text("result", "", e.label()),
                        Entry.text("value", "value", e.node().shown()),
                        Entry.text("unit", "unit", e.node().unit())))
                .toList();
        return new Entry(key, heading, new Tabled(group, List.of(new Entry(key, heading, new Rows(rows)))));
    }

    private List<Entry> shown() {
        List<Entry> entries = new ArrayList<>();
        entries.add(Entry.text(
                "formulation", "formulation", scenario.torque().formulation().label()));
        inputs.torque().parameters().stream()
                .filter(p -> inputs.torque().has(p))
                .forEach(p -> entries.add(InputEntries.of(inputs.torque(), p)));
        inputs.run().parameters().stream()
                .filter(p -> inputs.run().has(p))
                .forEach(p -> entries.add(InputEntries.of(inputs.run(), p)));
        return entries;
    }

    private Group outcome(NamedPath named) {
        Trajectory path = named.path();
        int last = path.length() - 1;
        List<Entry> entries = new ArrayList<>(List.of(
                Entry.amount("m_x", "m_x at the end", path.x()[last], "1"),
                Entry.amount("m_y", "m_y at the end", path.y()[last], "1"),
                Entry.amount("m_z", "m_z at the end", path.z()[last], "1"),
                Entry.amount("length", "|m| at the end", length(path, last), "1")));
        if (scenario.hasSequence()) {
            return new Group(entries);
        }
        Classification fate = Classification.of(path, inputs.run().quantity(RunParameter.EQUILIBRIUM));
        entries.add(Entry.text("fate", "fate", fate.fate().word()));
        if (fate.fate() == Fate.LIMIT_CYCLE) {
            org.nsot.engine.observe.LimitCycle cycle =
                    org.nsot.engine.observe.LimitCycle.of(path, Window.last(path, LAST));
            entries.add(Entry.amount("cycle_m_z", "m_z of the limit cycle", cycle.longitudinal(), "1"));
            entries.add(Entry.amount("cycle_m_perp", "m_perp of the limit cycle", cycle.transverse(), "1"));
            entries.add(Entry.amount(
                    "cycle_frequency",
                    "frequency of the limit cycle",
                    cycle.frequencyHz().value(),
                    "Hz"));
        }
        return new Group(entries);
    }

    private static double length(Trajectory path, int i) {
        return Math.sqrt(path.x()[i] * path.x()[i] + path.y()[i] * path.y()[i] + path.z()[i] * path.z()[i]);
    }

    /// The torque, and what closed forms say of the motion if all acts about the axis z.
    private Group theory() {
        double nu = scenario.dampingLikeRate();
        List<Entry> entries = new ArrayList<>();
        boolean hasMu = !inputs.run().isGiven(RunParameter.DAMPING_LIKE_RATE);
        if (hasMu) {
            double mu = scenario.spinAccumulationJoule() / Codata.ELEMENTARY_CHARGE;
            entries.add(Entry.amount("spin_accumulation", "spin accumulation mu", mu, "eV"));
        }
        entries.add(Entry.amount("nu", "nu of the damping-like torque", nu, "1/s"));
        entries.add(Entry.amount("omega_fl", "Omega of the field-like torque", scenario.fieldLikeRadPerS(), "rad/s"));
        if (scenario.isQuantum()) {
            return new Group(entries);
        }
        if (hasMu) {
            entries.add(amount("critical_spin_accumulation", "critical mu, (16)", "eV", this::criticalElectronvolt));
        }
        double growth = LimitCycle.growthPerSecond(nu, scenario.relaxation());
        entries.add(Entry.amount("growth", "growth rate about m_0: -nu m_0 - 1/T2", growth, "1/s"));
        LimitCycle.of(nu, scenario.relaxation()).ifPresent(cycle -> {
            entries.add(Entry.amount("cycle_m_z", "m_z of the limit cycle", cycle.longitudinal(), "1"));
            entries.add(Entry.amount("cycle_m_perp", "m_perp of the limit cycle", cycle.transverse(), "1"));
        });
        return new Group(entries);
    }

    private double criticalElectronvolt() {
        return scenario.torque()
                        .criticalSpinAccumulationJoule(scenario.torqueScenario().t2Second())
                / Codata.ELEMENTARY_CHARGE;
    }

    private Entry amount(String key, String label, String unit, DoubleSupplier value) {
        try {
            return Entry.amount(key, label, value.getAsDouble(), unit);
        } catch (Refusal refusal) {
            return failed(key, label, unit, refusal);
        }
    }

    private Entry failed(String key, String label, String unit, Refusal refusal) {
        reasons.add(label + ": " + refusal.given() + "; " + refusal.mend());
        return new Entry(key, label, new Failed(unit, refusal.given()));
    }

    /// Place and width of the line of the signal.
    private Group line() {
        try {
            Line line = LineFit.of(motion.signal().orElseThrow());
            List<Entry> entries = new ArrayList<>(List.of(
                    Entry.amount(
                            "frequency", "place of the line", line.frequencyHz().value(), "Hz"),
                    Entry.amount(
                            "frequency_error", "its error", line.frequencyHz().standardError(), "Hz"),
                    Entry.amount(
                            "width", "full width, 1/(pi T2*)", line.widthHz().value(), "Hz"),
                    Entry.amount("width_error", "its error", line.widthHz().standardError(), "Hz"),
                    Entry.amount("amplitude", "amplitude", line.amplitude().value(), "1")));
            scenario.larmorHz()
                    .ifPresent(larmor -> entries.add(Entry.amount(
                            "shift",
                            "place over the Larmor frequency",
                            1e6 * line.frequencyHz().value() / larmor,
                            "ppm")));
            return new Group(entries);
        } catch (Refusal refusal) {
            reasons.add("line: " + refusal.given());
            return Group.of();
        }
    }

    private List<String> warnings() {
        List<String> words = new ArrayList<>();
        words.add("Formulation " + inputs.formulation()
                + ": published and derived differ in the sign of the damping-like torque"
                + " and in its size; nsot audit tells why.");
        if (!scenario.hasSequence()) {
            for (NamedPath path : motion.paths()) {
                Fate fate = Classification.of(path.path(), inputs.run().quantity(RunParameter.EQUILIBRIUM))
                        .fate();
                words.add(path.name() + ", " + fate.word() + ": " + fate.meaning() + ".");
            }
        }
        if (scenario.isQuantum()) {
            words.add("quantum: m = <I>/I; only the electrons relax, T1 = T2 = " + Digits.five(korringaSecond())
                    + " s where mu is small; --t1 and --t2 are not used.");
        }
        words.addAll(reasons);
        return words;
    }

    private double korringaSecond() {
        Inputs<TorqueParameter> torque = inputs.torque();
        return scenario.torque().korringaTimeSecond(torque.quantity(TorqueParameter.TEMPERATURE));
    }
}
