package org.nsot.magnetization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.nsot.constants.Codata;
import org.nsot.engine.kernel.Precision;
import org.nsot.engine.map.Electrons;
import org.nsot.engine.map.Grid;
import org.nsot.engine.map.MagnetizationMap;
import org.nsot.engine.map.Nucleus;
import org.nsot.engine.parallel.Workers;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Nearest;
import org.nsot.errors.Refusal;
import org.nsot.hyperfine.InducedMagnetization;
import org.nsot.hyperfine.RangeAmplitudes;
import org.nsot.hyperfine.Vector;
import org.nsot.scenario.Direction;
import org.nsot.scenario.Inputs;
import org.nsot.scenario.MapInputs;
import org.nsot.scenario.MapParameter;
import org.nsot.scenario.PlacedNucleus;
import org.nsot.scenario.Tables;
import org.nsot.scenario.TorqueParameter;
import org.nsot.scenario.TorqueScenario;
import org.nsot.torque.NucleusInMetal;

/// A map of the magnetization in SI units: region, electrons, nuclei.
///
/// Source: `cahaya2023`, eqs. (3), (5)-(13). Derivation: `docs/theory/13-maps.md`.
public final class MapScenario {
    private static final List<String> PARTS = List.of("uniform", "contact", "dipole");
    private static final int MOST_THREADS = 1024;
    /// A slab of double precision is then 48 MB.
    private static final long SLAB_CELLS = 1L << 21;

    private final MapInputs inputs;
    private final Optional<Tables> own;
    private final TorqueScenario torque;
    private final Vector spinAccumulationJoule;
    private final List<String> parts;
    private final List<PlacedNucleus> placed;
    private final List<Nucleus> nuclei;
    private final Map<String, TorqueScenario> species = new HashMap<>();
    private final MapRegion region;

    private MapScenario(MapInputs inputs, Optional<Tables> own) {
        this.inputs = inputs;
        this.own = own;
        this.torque = TorqueScenario.from(inputs.torque(), own);
        this.region = MapRegion.of(map());
        this.parts = parts(map().word(MapParameter.PARTS));
        this.spinAccumulationJoule = Direction.of("mu-direction", map().word(MapParameter.MU_DIRECTION))
                .times(height());
        this.placed = new PlacedNuclei(map(), torque.si(TorqueParameter.LATTICE_CONSTANT)).all();
        this.nuclei = placed.stream().map(this::nucleus).toList();
        demandApart();
        demandMetal();
    }

    /// The map of these inputs.
    ///
    /// @param own tables with entries of the user; empty for those of the program
    /// @throws Refusal with the code of the first input that cannot be taken; NSOT-402 where inputs contradict
    public static MapScenario of(MapInputs inputs, Optional<Tables> own) {
        return new MapScenario(inputs, own);
    }

    private Inputs<MapParameter> map() {
        return inputs.map();
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        for (String word : text.split(",", -1)) {
            String part = word.strip();
            if (!PARTS.contains(part) || parts.contains(part)) {
                throw new Refusal(
                        ErrorCode.COMMAND_LINE,
                        "parts = " + text,
                        String.join(", ", PARTS) + ", each once",
                        Nearest.to(part, PARTS)
                                .map(nearest -> "did you mean " + nearest + "?")
                                .orElse("for example --parts contact,dipole"));
            }
            parts.add(part);
        }
        return parts;
    }

    /// mu in J, with its sign.
    private double height() {
        boolean ofCurrent = !map().isGiven(MapParameter.SPIN_ACCUMULATION)
                && inputs.torque().isGiven(TorqueParameter.CURRENT);
        return ofCurrent ? torque.point().spinAccumulationJoule() : map().quantity(MapParameter.SPIN_ACCUMULATION);
    }

    private Nucleus nucleus(PlacedNucleus where) {
        TorqueScenario of = where.isotope().map(this::species).orElse(torque);
        NucleusInMetal nucleus = of.nucleus();
        RangeAmplitudes amplitudes =
                RangeAmplitudes.of(inputs.formulation(), nucleus.fermiWavenumberPerM(), nucleus.field());
        return new Nucleus(
                where.positionMetre(),
                where.direction().times(Codata.HBAR * nucleus.spinLengthValue()),
                amplitudes.only(
                        parts.contains("contact"), parts.contains("dipole"), hasEquilibrium(), hasNonequilibrium()));
    }

    /// The same with another isotope.
    private TorqueScenario species(String isotope) {
        for (TorqueParameter parameter : List.of(TorqueParameter.SPIN, TorqueParameter.MOMENT)) {
            if (inputs.torque().isGiven(parameter)) {
                throw new Refusal(
                        ErrorCode.OPTIONS_CONTRADICT,
                        "--" + parameter.option() + " and a file with isotopes",
                        "isotopes of the table, which bring their spins and moments",
                        "leave out one of them");
            }
        }
        return species.computeIfAbsent(
                isotope, name -> TorqueScenario.from(inputs.torque().withWord(TorqueParameter.ISOTOPE, name), own));
    }

    private boolean hasEquilibrium() {
        return !map().word(MapParameter.RESPONSE).equals("non-equilibrium");
    }

    private boolean hasNonequilibrium() {
        return !map().word(MapParameter.RESPONSE).equals("equilibrium");
    }

    /// Two nuclei at one place are a slip.
    private void demandApart() {
        Map<Vector, Integer> seen = new HashMap<>();
        for (int n = 0; n < placed.size(); n++) {
            Integer before = seen.put(placed.get(n).positionMetre().plus(new Vector(0, 0, 0)), n);
            if (before != null) {
                throw new Refusal(
                        ErrorCode.OPTIONS_CONTRADICT,
                        "nuclei " + (before + 1) + " and " + (n + 1) + " at one place",
                        "nuclei at different places",
                        "leave out one of them");
            }
        }
    }

    /// A Knight shift gives eta, in a metal whose electrons are known.
    private void demandMetal() {
        if (inputs.torque().isGiven(TorqueParameter.KNIGHT_SHIFT)
                && torque.metal().isEmpty()) {
            throw new Refusal(
                    ErrorCode.OPTIONS_CONTRADICT,
                    "--knight-shift without --metal",
                    "a Knight shift in a metal of the table, which gives the contact enhancement",
                    "give --metal, or --contact-enhancement instead");
        }
    }

    /// What was asked.
    public MapInputs inputs() {
        return inputs;
    }

    /// The nucleus that is meant where a file does not name another, and its metal.
    public TorqueScenario torque() {
        return torque;
    }

    /// Where the map is.
    public MapRegion region() {
        return region;
    }

    /// The nuclei.
    public List<Nucleus> nuclei() {
        return nuclei;
    }

    /// The isotopes, each once, in the order of the nuclei.
    public List<String> isotopes() {
        return placed.stream()
                .map(n -> n.isotope().orElse(torque.isotope().name()))
                .distinct()
                .toList();
    }

    /// The parts of M that are mapped: of uniform, contact, dipole.
    public List<String> parts() {
        return List.copyOf(parts);
    }

    /// mu, in J.
    public Vector spinAccumulationJoule() {
        return spinAccumulationJoule;
    }

    /// The electrons, with M0 where it is asked for; it is due to mu and so no part of the equilibrium. It is enhanced
    /// as chi1(0) is, and the field-like torque with it.
    public Electrons electrons() {
        double kF = torque.nucleus().fermiWavenumberPerM();
        Vector uniform = parts.contains("uniform") && hasNonequilibrium()
                ? new InducedMagnetization(
                                inputs.formulation(),
                                kF,
                                torque.nucleus().field(),
                                new Vector(0, 0, 0),
                                spinAccumulationJoule)
                        .uniform()
                        .times(torque.factors().field())
                : new Vector(0, 0, 0);
        return new Electrons(inputs.formulation(), kF, spinAccumulationJoule, uniform, torque.electrons());
    }

    /// How many threads to compute with.
    ///
    /// @throws Refusal NSOT-101 if it is no whole number from 1 to 1024
    public int threads() {
        if (!map().has(MapParameter.THREADS)) {
            return Workers.available();
        }
        return map().wholeNumber(MapParameter.THREADS, MOST_THREADS);
    }

    /// The map on a grid.
    public MagnetizationMap map(Grid on, Workers workers) {
        Precision precision =
                Precision.valueOf(map().word(MapParameter.PRECISION).toUpperCase(Locale.ROOT));
        return new MagnetizationMap(on, electrons(), nuclei, precision, SLAB_CELLS, workers);
    }
}
