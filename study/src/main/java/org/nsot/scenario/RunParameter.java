package org.nsot.scenario;

/// The parameters of a motion, beside those of the torque ([TorqueParameter]).
public enum RunParameter implements DeclaredParameter {
    /// How the spin is described.
    LEVEL(Declaration.word(
                    "level",
                    "classical",
                    "level",
                    "",
                    "classical vector, or a quantum spin beside the mean field of an ensemble and the vector")
            .oneOf("classical", "quantum")),
    /// mu, instead of that of the current.
    SPIN_ACCUMULATION(Declaration.quantity(
                    "spin-accumulation",
                    "eV",
                    "8 ueV",
                    "spin accumulation",
                    "mu",
                    "spin accumulation mu with its sign, instead of that of --current")
            .absent()),
    /// nu, instead of that of mu.
    DAMPING_LIKE_RATE(Declaration.quantity(
                    "damping-like-rate",
                    "1/s",
                    "-2 1/s",
                    "damping-like rate",
                    "nu",
                    "rate nu of dm/dt = nu m x (u x m), instead of that of mu")
            .absent()),
    /// Omega of the field-like torque, instead of that of mu.
    FIELD_LIKE_RATE(Declaration.quantity(
                    "field-like-rate",
                    "Hz",
                    "10 Hz",
                    "field-like rate",
                    "Omega_FL/2 pi",
                    "turns per second about u by the field-like torque; goes with --damping-like-rate")
            .absent()),
    /// u.
    MU_DIRECTION(Declaration.word(
            "mu-direction", "z", "direction", "u", "direction u of the spin accumulation: x, y, z or three numbers")),
    /// mu(t).
    COURSE(Declaration.word("course", "constant", "course of mu", "", "course of the spin accumulation in time")
            .oneOf("constant", "pulse", "ramp", "alternating")),
    /// Start of a pulse or ramp.
    COURSE_START(Declaration.quantity(
                    "course-start",
                    "s",
                    "0 s",
                    "start of the course",
                    "",
                    "start of the pulse or of the ramp from zero")
            .only(Allowed.NOT_NEGATIVE)),
    /// Length of a pulse or ramp.
    COURSE_DURATION(Declaration.quantity(
                    "course-duration", "s", "1 ms", "length of the course", "", "length of the pulse or of the ramp")
            .absent()
            .only(Allowed.POSITIVE)),
    /// Frequency of an alternating mu.
    COURSE_FREQUENCY(Declaration.quantity(
                    "course-frequency", "Hz", "100 Hz", "frequency of the course", "", "frequency of an alternating mu")
            .absent()
            .only(Allowed.POSITIVE)),
    /// B.
    FIELD(Declaration.quantity(
                    "field",
                    "T",
                    "1 T",
                    "magnetic field",
                    "B",
                    "magnetic field B along z; for the laboratory and for ppm")
            .absent()),
    /// In which frame m is shown.
    FRAME(Declaration.word("frame", "rotating", "frame", "", "frame in which m is followed")
            .oneOf("rotating", "laboratory")),
    /// Delta/2 pi.
    DETUNING(Declaration.quantity(
            "detuning",
            "Hz",
            "0 Hz",
            "detuning",
            "Delta/2 pi",
            "precession in the rotating frame, which is also that from the radio frequency")),
    /// T1.
    T1(Declaration.quantity(
                    "t1", "s", "5 s", "relaxation time", "T1", "longitudinal relaxation time T1; if not given T2")
            .absent()
            .only(Allowed.POSITIVE)),
    /// m_0.
    EQUILIBRIUM(Declaration.quantity(
            "equilibrium", "1", "1", "equilibrium", "m_0", "polarization m_0 along z to which m relaxes")),
    /// omega_1/2 pi.
    RF_AMPLITUDE(Declaration.quantity(
                    "rf-amplitude",
                    "Hz",
                    "0 Hz",
                    "amplitude of the radio frequency",
                    "omega_1/2 pi",
                    "turns per second that the radio frequency makes on resonance")
            .only(Allowed.NOT_NEGATIVE)),
    /// phi.
    RF_PHASE(Declaration.quantity(
            "rf-phase", "deg", "0 deg", "phase of the radio frequency", "phi", "phase phi of the radio frequency")),
    /// omega_Q/2 pi.
    QUADRUPOLE(Declaration.quantity(
            "quadrupole",
            "Hz",
            "0 Hz",
            "quadrupole coupling",
            "omega_Q/2 pi",
            "distance of the quadrupole lines, axis z")),
    /// eta_Q.
    ASYMMETRY(Declaration.quantity(
                    "asymmetry", "1", "0", "asymmetry", "eta_Q", "asymmetry eta_Q of the quadrupole coupling")
            .only(Allowed.NOT_NEGATIVE)),
    /// alpha.
    GILBERT_DAMPING(Declaration.quantity(
                    "gilbert-damping", "1", "0", "Gilbert damping", "alpha", "Gilbert damping alpha, as of magnets")
            .only(Allowed.NOT_NEGATIVE)),
    /// S.
    COLLECTIVE(Declaration.quantity(
                    "collective",
                    "1",
                    "1",
                    "collective factor",
                    "S",
                    "how many times the damping-like torque of one nucleus an ensemble feels together")
            .only(Allowed.POSITIVE)),
    /// Angle of the start to z.
    TILT(Declaration.quantity("tilt", "deg", "1 deg", "tilt", "Theta", "angle between m and z at the start")),
    /// Azimuth of the start.
    AZIMUTH(Declaration.quantity("azimuth", "deg", "0 deg", "azimuth", "phi_0", "azimuth of m at the start")),
    /// Pulse sequence.
    SEQUENCE(Declaration.word(
                    "sequence", "none", "sequence", "", "pulse sequence; current flows in all of its intervals")
            .oneOf("none", "free-induction", "hahn-echo", "cpmg", "inversion-recovery", "spin-lock", "nutation")),
    /// tau.
    TAU(Declaration.quantity("tau", "s", "5 ms", "delay", "tau", "delay tau of an echo or a recovery")
            .absent()
            .only(Allowed.POSITIVE)),
    /// Echoes.
    ECHOES(Declaration.quantity("echoes", "1", "8", "echoes", "", "number of echoes of cpmg")
            .only(Allowed.POSITIVE)),
    /// How many spins.
    SPINS(Declaration.quantity("spins", "1", "1", "spins", "", "number of spins of a sequence")
            .only(Allowed.POSITIVE)),
    /// Spread of the offset.
    FIELD_SPREAD(Declaration.quantity(
                    "field-spread",
                    "Hz",
                    "0 Hz",
                    "spread of the field",
                    "",
                    "standard deviation of the precession over the spins, normal")
            .only(Allowed.NOT_NEGATIVE)),
    /// Spread of mu.
    MU_SPREAD(Declaration.quantity(
                    "mu-spread",
                    "1",
                    "0",
                    "spread of mu",
                    "",
                    "relative standard deviation of mu over the spins, normal")
            .only(Allowed.NOT_NEGATIVE)),
    /// Spread of the radio frequency.
    RF_SPREAD(Declaration.quantity(
                    "rf-spread",
                    "1",
                    "0",
                    "spread of the radio frequency",
                    "",
                    "relative standard deviation of its amplitude over the spins, normal")
            .only(Allowed.NOT_NEGATIVE)),
    /// Seed.
    SEED(Declaration.quantity("seed", "1", "1", "seed", "", "seed of the spreads; the same seed gives the same bytes")),
    /// Threads.
    THREADS(Declaration.quantity(
                    "threads", "1", "2", "threads", "", "threads of a sequence; the result does not depend on them")
            .absent()
            .only(Allowed.POSITIVE)),
    /// Integrator.
    INTEGRATOR(Declaration.word("integrator", "adaptive", "integrator", "", "how time is stepped")
            .oneOf("adaptive", "geometric", "rk4", "heun")),
    /// Tolerance.
    TOLERANCE(Declaration.quantity("tolerance", "1", "1e-10", "tolerance", "", "error allowed in a step of adaptive")
            .only(Allowed.POSITIVE)),
    /// Step.
    STEP(Declaration.quantity(
                    "step",
                    "s",
                    "1 us",
                    "step",
                    "h",
                    "longest step of the others; if not given, one of an error of 1e-6 a radian")
            .absent()
            .only(Allowed.POSITIVE)),
    /// Duration.
    DURATION(Declaration.quantity("duration", "s", "100 ms", "duration", "", "how long m, or the signal, is followed")
            .only(Allowed.POSITIVE)),
    /// Samples.
    SAMPLES(Declaration.quantity("samples", "1", "2000", "samples", "", "instants at which m is kept")
            .only(Allowed.POSITIVE));

    @SuppressWarnings("ImmutableEnumChecker") // a record of strings and an unmodifiable list
    private final Declaration declaration;

    RunParameter(Declaration declaration) {
        this.declaration = declaration;
    }

    @Override
    public Declaration declaration() {
        return declaration;
    }
}
