package org.nsot.motion;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.nsot.bloch.LimitCycle;
import org.nsot.constants.Codata;
import org.nsot.engine.observe.AlongPath;
import org.nsot.engine.observe.Estimate;

/// What `nsot run` gives of one description of a spin. Criteria: `docs/theory/12-observables.md`.
public enum RunResult {
    /// What became of the spin, in words.
    FATE("fate", "", "a free run to its end, about z, of 40 instants or more"),
    /// m_x.
    M_X("m_x at the end", "1", ""),
    /// m_y.
    M_Y("m_y at the end", "1", ""),
    /// m_z.
    M_Z("m_z at the end", "1", ""),
    /// Transverse part.
    M_PERP("m_perp at the end", "1", ""),
    /// |m|.
    LENGTH("|m| at the end", "1", ""),
    /// Growth of the transverse part.
    GROWTH(
            "growth at the start, fit",
            "1/s",
            "a free run without radio frequency whose start is sampled finely enough"),
    /// First change of sign of m_z.
    SWITCHING_TIME("m_z changes its sign at", "s", "m_z that changes its sign"),
    /// m_z of the limit cycle.
    CYCLE_M_Z("limit cycle m_z", "1", "a limit cycle"),
    /// m_perp of the limit cycle.
    CYCLE_M_PERP("limit cycle m_perp", "1", "a limit cycle"),
    /// Precession of the limit cycle.
    CYCLE_FREQUENCY("limit cycle frequency", "Hz", "a limit cycle"),
    /// mu.
    MU("spin accumulation mu", "eV", "mu rather than --nu"),
    /// Threshold.
    CRITICAL_MU("threshold mu_c by (16)", "eV", "mu rather than --nu, and relaxation by times"),
    /// nu.
    NU("damping-like torque nu", "1/s", ""),
    /// Field-like torque.
    OMEGA_FL("field-like torque Omega_FL", "rad/s", ""),
    /// Shift of the line.
    SHIFT("shift of the line, Omega_FL/2 pi", "Hz", "mu along z"),
    /// Growth by theory.
    THEORY_GROWTH("growth about m_0, theory", "1/s", "a vector with T1 and T2 under a constant mu along z"),
    /// m_z of the limit cycle by theory.
    THEORY_CYCLE_M_Z("limit cycle m_z, theory", "1", "a torque beyond its threshold"),
    /// m_perp of the limit cycle by theory.
    THEORY_CYCLE_M_PERP("limit cycle m_perp, theory", "1", "a torque beyond its threshold");

    private final String label;
    private final String unit;
    private final String needs;

    RunResult(String label, String unit, String needs) {
        this.label = label;
        this.unit = unit;
        this.needs = needs;
    }

    /// The name in JSON and CSV.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The name for people.
    public String label() {
        return label;
    }

    /// The unit of its number; empty for words.
    public String unit() {
        return unit;
    }

    /// What a run needs to have it; empty if every run has it.
    public String needs() {
        return needs;
    }

    /// Its words, if the run has them.
    public Optional<String> word(RunOutcome run) {
        return this == FATE ? run.classification().map(c -> c.fate().word()) : Optional.empty();
    }

    /// Its number in its unit, if the run has it.
    ///
    /// @throws org.nsot.errors.Refusal NSOT-104 if the formula gives no finite number
    public OptionalDouble number(RunOutcome run) {
        RunScenario scenario = run.scenario();
        int last = run.last();
        return switch (this) {
            case FATE -> OptionalDouble.empty();
            case M_X -> OptionalDouble.of(run.path().x()[last]);
            case M_Y -> OptionalDouble.of(run.path().y()[last]);
            case M_Z -> OptionalDouble.of(run.path().z()[last]);
            case M_PERP ->
                OptionalDouble.of(Math.hypot(run.path().x()[last], run.path().y()[last]));
            case LENGTH -> OptionalDouble.of(AlongPath.length(run.path())[last]);
            case GROWTH -> growth(run);
            case SWITCHING_TIME -> run.isFree() ? run.outcome().switchingSecond() : OptionalDouble.empty();
            case CYCLE_M_Z -> of(run.cycle().map(c -> c.longitudinal()));
            case CYCLE_M_PERP -> of(run.cycle().map(c -> c.transverse()));
            case CYCLE_FREQUENCY -> of(run.cycle().map(c -> c.frequencyHz().value()));
            case MU -> only(!scenario.isOfRate(), scenario.spinAccumulationJoule() / Codata.ELEMENTARY_CHARGE);
            case CRITICAL_MU -> critical(scenario);
            case NU -> OptionalDouble.of(scenario.dampingLikeRate());
            case OMEGA_FL -> OptionalDouble.of(scenario.fieldLikeRadPerS());
            case SHIFT ->
                only(
                        scenario.isAlongZ(),
                        scenario.fieldLikeRadPerS() * scenario.direction().z() / (2 * Math.PI));
            case THEORY_GROWTH ->
                scenario.hasClosedForm()
                        ? OptionalDouble.of(LimitCycle.growthPerSecond(
                                scenario.dampingLikeRate()
                                        * scenario.direction().z(),
                                scenario.relaxation()))
                        : OptionalDouble.empty();
            case THEORY_CYCLE_M_Z -> of(scenario.limitCycle().map(LimitCycle::longitudinal));
            case THEORY_CYCLE_M_PERP -> of(scenario.limitCycle().map(LimitCycle::transverse));
        };
    }

    private static OptionalDouble growth(RunOutcome run) {
        boolean steady =
                run.isFree() && run.scenario().isConstant() && run.scenario().radioFrequencyRadPerS() == 0;
        return steady ? of(run.outcome().growth().map(Estimate::value)) : OptionalDouble.empty();
    }

    private static OptionalDouble critical(RunScenario scenario) {
        if (scenario.isOfRate() || !scenario.relaxationWord().equals("times")) {
            return OptionalDouble.empty();
        }
        double t2 = scenario.relaxation().t2Second();
        return OptionalDouble.of(scenario.torque().criticalSpinAccumulationJoule(t2) / Codata.ELEMENTARY_CHARGE);
    }

    private static OptionalDouble only(boolean has, double value) {
        return has ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    private static OptionalDouble of(Optional<Double> value) {
        return value.map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }
}
