package org.nsot.scenario;

/// The parameters of a motion, beside those of the torque ([TorqueParameter]).
public enum RunParameter implements DeclaredParameter {
    /// How the spin is described.
    LEVEL(Declaration.word(
            "level",
            "classical",
            "level",
            "",
            "classical vector, mean-field of an ensemble, quantum spin, or several with commas to compare them")),
    /// mu.
    SPIN_ACCUMULATION(Declaration.quantity(
            "spin-accumulation",
            "eV",
            "14 ueV",
            "spin accumulation",
            "mu",
            "spin accumulation mu with its sign, if neither --current nor --nu is given")),
    /// nu, instead of that of mu.
    NU(Declaration.quantity(
                    "nu",
                    "1/s",
                    "-2 1/s",
                    "damping-like rate",
                    "nu",
                    "rate nu of dm/dt = nu m x (u x m), instead of that of mu")
            .absent()),
    /// Omega of the field-like torque, beside nu.
    FIELD_LIKE_RATE(Declaration.quantity(
                    "field-like-rate",
                    "1/s",
                    "60 1/s",
                    "field-like rate",
                    "Omega_FL",
                    "angular velocity of the field-like torque along u, beside --nu; 0 if not given")
            .absent()),
    /// u.
    MU_DIRECTION(Declaration.word(
            "mu-direction",
            "z",
            "direction of mu",
            "u",
            "direction u of the spin accumulation: x, y, z or three numbers, as in 1,0,1")),
    /// mu(t).
    COURSE(Declaration.word("course", "constant", "course of mu", "", "course of mu, or of --nu, in time")
            .oneOf("constant", "pulse", "ramp", "alternating")),
    /// Start of a pulse or ramp.
    COURSE_START(Declaration.quantity(
                    "course-start",
                    "s",
                    "0 s",
                    "start of the course",
                    "",
                    "start of the pulse, or of the ramp from zero")
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
                    "magnetic field B along z: for the laboratory frame, --rf-frequency, ppm and JCAMP-DX")
            .absent()),
    /// In which frame m is shown.
    FRAME(Declaration.word(
                    "frame",
                    "line",
                    "frame",
                    "",
                    "frame of m: turning with the line, field-like torque along z included; with the carrier; or not")
            .oneOf("line", "rotating", "laboratory")),
    /// Delta/2 pi.
    DETUNING(Declaration.quantity(
            "detuning",
            "Hz",
            "0 Hz",
            "detuning",
            "Delta/2 pi",
            "precession that remains in the frame, and detuning of the line from the radio frequency")),
    /// Frequency of the drive.
    RF_FREQUENCY(Declaration.quantity(
                    "rf-frequency",
                    "Hz",
                    "1.38 MHz",
                    "radio frequency",
                    "f",
                    "frequency of the radio frequency, with --field, instead of --detuning")
            .absent()
            .only(Allowed.POSITIVE)),
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
    /// Shape of the drive.
    RF_POLARIZATION(Declaration.word(
                    "rf-polarization",
                    "circular",
                    "polarization of the radio frequency",
                    "",
                    "circular, or linear along x in the laboratory frame")
            .oneOf("circular", "linear")),
    /// What relaxes m.
    RELAXATION(Declaration.word(
                    "relaxation",
                    "times",
                    "relaxation",
                    "",
                    "T1 and T2, the electrons at --temperature (the rule for other levels than classical), or none (the rule with noise)")
            .absent()
            .oneOf("times", "korringa", "none")),
    /// T1.
    T1(Declaration.quantity(
                    "t1", "s", "5 ms", "relaxation time", "T1", "longitudinal relaxation time T1; if not given 5 T2")
            .absent()
            .only(Allowed.POSITIVE)),
    /// m_0.
    EQUILIBRIUM(Declaration.quantity(
            "equilibrium", "1", "1", "equilibrium", "m_0", "polarization m_0 along z to which T1 leads")),
    /// omega_Q/2 pi.
    QUADRUPOLE(Declaration.quantity(
            "quadrupole",
            "Hz",
            "0 Hz",
            "quadrupole coupling",
            "omega_Q/2 pi",
            "distance of the quadrupole lines, principal axis z")),
    /// eta_Q.
    ASYMMETRY(Declaration.quantity(
                    "asymmetry", "1", "0", "asymmetry", "eta_Q", "asymmetry eta_Q of the quadrupole coupling")
            .only(Allowed.NOT_NEGATIVE)),
    /// alpha.
    GILBERT_DAMPING(Declaration.quantity(
                    "gilbert-damping", "1", "0", "Gilbert damping", "alpha", "Gilbert damping alpha, as of magnets")
            .only(Allowed.NOT_NEGATIVE)),
    /// T of the noise.
    NOISE_TEMPERATURE(Declaration.quantity(
                    "noise-temperature",
                    "K",
                    "0 K",
                    "noise temperature",
                    "T_h",
                    "temperature of the noise that belongs to --gilbert-damping")
            .only(Allowed.NOT_NEGATIVE)),
    /// Angle of the start to z.
    TILT(Declaration.quantity(
            "tilt", "deg", "1 deg", "tilt", "Theta", "angle between m and z at the start, without a sequence")),
    /// Azimuth of the start.
    AZIMUTH(Declaration.quantity(
            "azimuth", "deg", "0 deg", "azimuth", "phi_0", "azimuth of m at the start, without a sequence")),
    /// |m| of the start.
    LENGTH(Declaration.quantity("length", "1", "1", "length", "|m|", "length of m at the start, without a sequence")
            .only(Allowed.NOT_NEGATIVE)),
    /// Pulse sequence.
    SEQUENCE(Declaration.word("sequence", "none", "sequence", "", "pulse sequence; starts from m_0 along z")
            .oneOf("none", "free-induction", "inversion-recovery", "hahn-echo", "cpmg", "spin-lock", "nutation")),
    /// Shape of its pulses.
    PULSE(Declaration.word(
                    "pulse",
                    "ideal",
                    "pulses",
                    "",
                    "shape of the pulses; ideal ones take no time, others the time that --rf-amplitude needs")
            .oneOf("ideal", "rectangle", "gaussian", "sinc")),
    /// Angle of the pulse.
    PULSE_ANGLE(Declaration.quantity(
                    "pulse-angle", "deg", "90 deg", "pulse angle", "theta_p", "angle of the pulse of a free induction")
            .only(Allowed.POSITIVE)),
    /// tau.
    TAU(Declaration.quantity("tau", "s", "5 ms", "delay", "tau", "delay tau of an echo or of a recovery")
            .absent()
            .only(Allowed.POSITIVE)),
    /// Echoes.
    ECHOES(Declaration.quantity("echoes", "1", "8", "echoes", "", "number of echoes of cpmg")
            .only(Allowed.POSITIVE)),
    /// When current flows.
    CURRENT_DURING(Declaration.word(
                    "current-during",
                    "all",
                    "current during",
                    "",
                    "when mu is there in a sequence: in all intervals, in those before, or in the acquisition only")
            .oneOf("all", "delays", "acquisition")),
    /// How many spins.
    SPINS(Declaration.quantity("spins", "1", "1", "spins", "N", "number N of spins; more than one move as an ensemble")
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
    /// Spread of the coupling.
    COUPLING_SPREAD(Declaration.quantity(
                    "coupling-spread",
                    "1",
                    "0",
                    "spread of the coupling",
                    "",
                    "relative standard deviation of the hyperfine coupling over the spins, normal")
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
    SEED(Declaration.quantity(
                    "seed", "1", "1", "seed", "", "seed of spreads and noise; the same seed gives the same bytes")
            .only(Allowed.NOT_NEGATIVE)),
    /// Threads.
    THREADS(Declaration.quantity(
                    "threads", "1", "2", "threads", "", "threads of an ensemble; the result does not depend on them")
            .absent()
            .only(Allowed.POSITIVE)),
    /// Integrator.
    INTEGRATOR(Declaration.word(
                    "integrator",
                    "adaptive",
                    "integrator",
                    "",
                    "how time is stepped; an ensemble takes rk4, or heun with noise")
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
                    "longest step of the other integrators; if not given, one of an error of 1e-6 per radian")
            .absent()
            .only(Allowed.POSITIVE)),
    /// Duration.
    DURATION(Declaration.quantity(
                    "duration", "s", "100 ms", "duration", "", "how long m, or the signal of a sequence, is followed")
            .only(Allowed.POSITIVE)),
    /// Samples.
    SAMPLES(Declaration.quantity(
                    "samples",
                    "1",
                    "1000",
                    "samples",
                    "",
                    "intervals between the instants at which m is kept; points of an acquisition")
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
