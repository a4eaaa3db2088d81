package org.nsot.calculator;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.nsot.constants.Codata;
import org.nsot.document.Document;
import org.nsot.document.Node.Entry;
import org.nsot.document.Node.Failed;
import org.nsot.document.Node.Group;
import org.nsot.document.Node.Rows;
import org.nsot.engine.dynamics.Trajectory;
import org.nsot.engine.observe.AlongPath;
import org.nsot.engine.observe.Apodization;
import org.nsot.engine.observe.DecayFit;
import org.nsot.engine.observe.FrequencyReference;
import org.nsot.engine.observe.Line;
import org.nsot.engine.observe.LineFit;
import org.nsot.engine.observe.Signal;
import org.nsot.engine.observe.Spectrum;
import org.nsot.errors.Refusal;
import org.nsot.motion.Level;
import org.nsot.motion.Motion;
import org.nsot.motion.NamedPath;
import org.nsot.motion.Outcome;
import org.nsot.motion.RunOutcome;
import org.nsot.motion.RunResult;
import org.nsot.motion.RunScenario;
import org.nsot.motion.SimulatedThreshold;
import org.nsot.scenario.RunInputs;
import org.nsot.scenario.RunParameter;

/// A motion of a nuclear spin: what became of it, with the closed forms beside.
///
/// Derivation: `docs/theory/10-motion.md` to `docs/theory/12-observables.md`.
public final class RunCalculator {
    private static final int SHOWN_ROWS = 20;
    private static final List<RunResult> TORQUE = List.of(
            RunResult.MU,
            RunResult.CRITICAL_MU,
            RunResult.NU,
            RunResult.OMEGA_FL,
            RunResult.SHIFT,
            RunResult.THEORY_GROWTH,
            RunResult.THEORY_CYCLE_M_Z,
            RunResult.THEORY_CYCLE_M_PERP);
    private static final List<RunResult> PATH = List.of(
            RunResult.M_X,
            RunResult.M_Y,
            RunResult.M_Z,
            RunResult.LENGTH,
            RunResult.GROWTH,
            RunResult.SWITCHING_TIME,
            RunResult.FATE,
            RunResult.CYCLE_M_Z,
            RunResult.CYCLE_M_PERP,
            RunResult.CYCLE_FREQUENCY);

    private final RunInputs inputs;
    private final Motion motion;
    private final RunScenario scenario;
    private final List<Entry> results = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    private RunCalculator(RunInputs inputs, Motion motion) {
        this.inputs = inputs;
        this.motion = motion;
        this.scenario = motion.scenario();
    }

    /// The answer of `nsot run`.
    ///
    /// @param inputs what was asked
    /// @param motion what came of it
    /// @param threshold whether to seek the threshold by simulation too
    public static Document answer(RunInputs inputs, Motion motion, boolean threshold) {
        return new RunCalculator(inputs, motion).answer(threshold);
    }

    private Document answer(boolean threshold) {
        addTorque();
        if (threshold) {
            addThreshold();
        }
        for (NamedPath path : motion.paths()) {
            addPath(path);
        }
        if (scenario.hasSequence()) {
            addSequence();
        } else {
            addRamp();
        }
        results.add(new Entry("path", "path", new Rows(rows())));
        results.add(new Entry("terms", "terms", new Rows(terms())));
        addNotes();
        Set<String> references = new LinkedHashSet<>(List.of("cahaya2023", "codata2022"));
        references.add(scenario.torqueScenario().isotope().moment().source());
        return new Document(
                "run", RunShown.inputs(inputs, scenario), new Group(results), notes, List.copyOf(references));
    }

    /// The torque and what closed forms say of it.
    private void addTorque() {
        RunOutcome run = outcome(motion.paths().getFirst());
        TORQUE.forEach(result -> add(result, run, "", ""));
    }

    private void addThreshold() {
        if (scenario.isOfRate()) {
            tried(
                    "simulated_nu",
                    "threshold nu, simulated",
                    "1/s",
                    () -> SimulatedThreshold.of(scenario).dampingLikeRate());
        } else {
            tried(
                    "simulated_mu",
                    "threshold mu_c, simulated",
                    "eV",
                    () -> SimulatedThreshold.of(scenario).spinAccumulationJoule() / Codata.ELEMENTARY_CHARGE);
        }
    }

    private RunOutcome outcome(NamedPath named) {
        return new RunOutcome(scenario, named.path(), motion.complete());
    }

    private void addPath(NamedPath named) {
        String key = motion.paths().size() == 1 ? "" : named.name().replace('-', '_') + "_";
        String label = motion.paths().size() == 1 ? "" : ", " + named.name();
        if (named.path().length() > 0) {
            RunOutcome run = outcome(named);
            PATH.forEach(result -> add(result, run, key, label));
            run.classification()
                    .ifPresent(c -> notes.add(c.fate().word() + label + ": "
                            + c.fate().meaning() + " (criteria: docs/theory/12-observables.md)."));
        }
    }

    /// A result of which the run may have none.
    private void add(RunResult result, RunOutcome run, String key, String label) {
        result.word(run).ifPresent(word -> results.add(Entry.text(key + result.key(), result.label() + label, word)));
        try {
            result.number(run)
                    .ifPresent(value -> add(key + result.key(), result.label() + label, value, result.unit()));
        } catch (Refusal refusal) {
            failed(key + result.key(), result.label() + label, result.unit(), refusal);
        }
    }

    /// The mu at which a transverse part begins to grow while mu rises.
    private void addRamp() {
        if (!inputs.run().word(RunParameter.COURSE).equals("ramp")) {
            return;
        }
        for (NamedPath named : motion.paths()) {
            new Outcome(named.path(), scenario.relaxation().equilibrium())
                    .onsetSecond()
                    .ifPresent(t -> {
                        double share = scenario.course().at(t);
                        add("onset_time", "m_perp begins to grow at", t, "s");
                        if (scenario.isOfRate()) {
                            add("onset_nu", "nu at that time", share * scenario.dampingLikeRate(), "1/s");
                        } else {
                            double mu = share * scenario.spinAccumulationJoule() / Codata.ELEMENTARY_CHARGE;
                            add("onset_mu", "mu at that time, the threshold as simulated", mu, "eV");
                        }
                    });
        }
    }

    private void addSequence() {
        Trajectory path = motion.paths().getFirst().path();
        String sequence = inputs.run().word(RunParameter.SEQUENCE);
        if (path.length() > 0 && sequence.equals("hahn-echo")) {
            add("echo", "m_perp at the top of the echo", AlongPath.transverse(path)[0], "1");
        }
        if (path.length() > 0 && sequence.equals("inversion-recovery")) {
            add("recovery", "signal behind the reading pulse", path.x()[0], "1");
        }
        if (sequence.equals("cpmg")) {
            tried(
                    "echo_decay",
                    "decay of the echoes, fit",
                    "1/s",
                    () -> DecayFit.toZero(path.timeSecond(), AlongPath.transverse(path))
                            .ratePerSecond()
                            .value());
        }
        motion.signal().ifPresent(this::addSpectrum);
    }

    /// Its highest point, and the line fitted where there is but one.
    private void addSpectrum(Signal signal) {
        Spectrum spectrum = Spectrum.of(signal, Apodization.NONE, 1);
        add("peak", "highest point of the spectrum", spectrum.frequencyHz()[spectrum.peak()], "Hz");
        add("bin", "distance of its points", spectrum.binHz(), "Hz");
        if (scenario.isOneLine()) {
            addLine(() -> LineFit.of(signal));
        }
    }

    private void addLine(Supplier<Line> fit) {
        try {
            Line line = fit.get();
            double frequency = line.frequencyHz().value();
            add("line", "place of the line in the frame", frequency, "Hz");
            add("line_error", "its standard error", line.frequencyHz().standardError(), "Hz");
            add("line_offset", "place of the line over gamma B/2 pi", frequency + scenario.frameHz(), "Hz");
            scenario.larmorHz()
                    .ifPresent(larmor -> add(
                            "line_ppm",
                            "the same over gamma B/2 pi",
                            new FrequencyReference(larmor + scenario.frameHz(), larmor).ppm(frequency),
                            "ppm"));
            add("width", "width of the line, 1/(pi T2*)", line.widthHz().value(), "Hz");
            add("width_error", "its standard error", line.widthHz().standardError(), "Hz");
            add("amplitude", "signal at its first point", line.amplitude().value(), "1");
        } catch (Refusal refusal) {
            failed("line", "place of the line", "Hz", refusal);
        }
    }

    private void add(String key, String label, double value, String unit) {
        results.add(Entry.amount(key, label, value, unit));
    }

    private void tried(String key, String label, String unit, Supplier<Double> value) {
        try {
            add(key, label, value.get(), unit);
        } catch (Refusal refusal) {
            failed(key, label, unit, refusal);
        }
    }

    private void failed(String key, String label, String unit, Refusal refusal) {
        notes.add("No " + label + ": " + refusal.given() + "; " + refusal.mend() + ".");
        results.add(new Entry(key, label, new Failed(unit, refusal.given())));
    }

    /// Some instants of all paths; `--trajectory` gives all.
    private List<Group> rows() {
        List<Group> rows = new ArrayList<>();
        int common =
                motion.paths().stream().mapToInt(p -> p.path().length()).min().orElse(0);
        int shown = Math.min(common, SHOWN_ROWS + 1);
        for (int k = 0; k < shown; k++) {
            rows.add(row(shown == 1 ? 0 : (int) ((long) k * (common - 1) / (shown - 1))));
        }
        return rows;
    }

    private Group row(int i) {
        List<Entry> row = new ArrayList<>();
        row.add(Entry.amount("t", "t", motion.paths().getFirst().path().timeSecond()[i], "s"));
        for (NamedPath named : motion.paths()) {
            String name = motion.paths().size() == 1 ? "" : " " + named.name();
            String key = name.strip().replace('-', '_') + (name.isEmpty() ? "" : "_");
            row.add(Entry.amount(key + "m_x", "m_x" + name, named.path().x()[i], "1"));
            row.add(Entry.amount(key + "m_y", "m_y" + name, named.path().y()[i], "1"));
            row.add(Entry.amount(key + "m_z", "m_z" + name, named.path().z()[i], "1"));
        }
        return new Group(row);
    }

    /// What each term is called, and its equation with its numbers.
    private List<Group> terms() {
        List<Group> rows = new ArrayList<>();
        for (String equation : motion.equations()) {
            int colon = equation.indexOf(": ");
            rows.add(Group.of(
                    Entry.text("term", "term", equation.substring(0, colon)),
                    Entry.text("equation", "dm/dt = m x Omega - decays", equation.substring(colon + 2))));
        }
        return rows;
    }

    private void addNotes() {
        notes.addFirst("Formulation " + inputs.formulation()
                + ": published and derived differ in size and sign of the damping-like torque; nsot audit tells why."
                + (inputs.formulation().equals("measured") ? " Measured K and T1 T give the derived one." : ""));
        if (!motion.complete()) {
            notes.addFirst("The run was stopped: this is what it had come to.");
        }
        if (scenario.followsLine() && scenario.fieldLikeRadPerS() != 0) {
            notes.add("The frame turns with the line: the field-like torque, Omega_FL along u, is not seen in m;"
                    + " --frame rotating shows it.");
        }
        if (!scenario.inLaboratory() && !scenario.isAlongZ()) {
            notes.add("mu has a part across z: in a turning frame that part turns with the frame, as of a current that"
                    + " alternates at the line; a constant one needs --frame laboratory.");
        }
        if (scenario.levels().contains(Level.MEAN_FIELD)) {
            notes.add(
                    "The pumping of the mean field is that of a contact coupling; a quantum spin has the dipolar part of"
                            + " eta too, and comes to rest at a smaller polarization.");
        }
        if (scenario.levels().contains(Level.QUANTUM)) {
            notes.add("A single quantum spin beside the vector and the mean field of many: only electrons relax it, at"
                    + " --temperature.");
        }
    }
}
