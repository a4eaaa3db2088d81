package org.nsot.magnetization;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;
import org.nsot.hyperfine.Vector;
import org.nsot.scenario.Direction;
import org.nsot.scenario.Inputs;
import org.nsot.scenario.Lengths;
import org.nsot.scenario.MapParameter;
import org.nsot.scenario.NucleiFile;
import org.nsot.scenario.PlacedNucleus;

/// Where the nuclei of a map are: at the origin, in a list, on a lattice or in a file.
final class PlacedNuclei {
    private static final int MOST = 100_000;
    private static final Vector ORIGIN = new Vector(0, 0, 0);

    private final Inputs<MapParameter> inputs;
    private final double latticeConstantM;

    PlacedNuclei(Inputs<MapParameter> inputs, double latticeConstantM) {
        this.inputs = inputs;
        this.latticeConstantM = latticeConstantM;
    }

    /// @throws Refusal NSOT-402 if more than one way is given, else with the code of the first text that cannot be
    /// taken
    List<PlacedNucleus> all() {
        List<MapParameter> ways = List.of(MapParameter.POSITIONS, MapParameter.LATTICE, MapParameter.NUCLEI).stream()
                .filter(way -> inputs.has(way) && !inputs.word(way).equals("none"))
                .toList();
        if (ways.size() > 1) {
            throw contradiction(
                    "--" + ways.get(0).option() + " and --" + ways.get(1).option(),
                    "one of them",
                    "leave out the other");
        }
        if (ways.isEmpty()) {
            return directed(List.of(ORIGIN));
        }
        return switch (ways.getFirst()) {
            case POSITIONS -> directed(positions());
            case LATTICE -> directed(lattice());
            default ->
                NucleiFile.read(
                        Path.of(inputs.word(MapParameter.NUCLEI)), directions(1).getFirst());
        };
    }

    private List<Vector> positions() {
        List<Vector> places = new ArrayList<>();
        for (String place : inputs.word(MapParameter.POSITIONS).split(";", -1)) {
            places.add(Lengths.place("positions", place));
        }
        return places;
    }

    /// Cells -floor(n/2) to n - 1 - floor(n/2) along each axis, so that one nucleus is at the origin.
    private List<Vector> lattice() {
        String text = inputs.word(MapParameter.LATTICE_CELLS);
        List<Integer> counts = Lengths.counts("lattice-cells", text);
        int nx = counts.getFirst();
        int ny = counts.size() == 1 ? nx : counts.get(1);
        int nz = counts.size() == 1 ? nx : counts.getLast();
        List<Vector> basis = basis(inputs.word(MapParameter.LATTICE));
        if (counts.size() == 2 || counts.size() > 3 || (double) nx * ny * nz * basis.size() > MOST) {
            throw new Refusal(
                    ErrorCode.COMMAND_LINE,
                    "lattice-cells = " + text,
                    "one number or three, with at most " + MOST + " nuclei in all",
                    "for example --lattice-cells \"3 x 3 x 3\"");
        }
        List<Vector> places = new ArrayList<>();
        for (int k = -nz / 2; k < nz - nz / 2; k++) {
            for (int j = -ny / 2; j < ny - ny / 2; j++) {
                for (int i = -nx / 2; i < nx - nx / 2; i++) {
                    Vector corner = new Vector(i, j, k);
                    basis.forEach(b -> places.add(corner.plus(b).times(latticeConstantM)));
                }
            }
        }
        return places;
    }

    private static List<Vector> basis(String lattice) {
        return switch (lattice) {
            case "fcc" -> List.of(ORIGIN, new Vector(0, 0.5, 0.5), new Vector(0.5, 0, 0.5), new Vector(0.5, 0.5, 0));
            case "bcc" -> List.of(ORIGIN, new Vector(0.5, 0.5, 0.5));
            default -> List.of(ORIGIN);
        };
    }

    private List<PlacedNucleus> directed(List<Vector> places) {
        List<Vector> directions = directions(places.size());
        List<PlacedNucleus> nuclei = new ArrayList<>();
        for (int n = 0; n < places.size(); n++) {
            nuclei.add(new PlacedNucleus(places.get(n), directions.get(n), Optional.empty()));
        }
        return nuclei;
    }

    private List<Vector> directions(int nuclei) {
        String text = inputs.word(MapParameter.SPIN_DIRECTION);
        List<Vector> given = new ArrayList<>();
        for (String one : text.split(";", -1)) {
            given.add(Direction.of("spin-direction", one));
        }
        if (given.size() != 1 && given.size() != nuclei) {
            throw contradiction(
                    given.size() + " directions of " + nuclei + " nuclei",
                    "one direction for all, or one for each",
                    "mend --spin-direction");
        }
        while (given.size() < nuclei) {
            given.add(given.getFirst());
        }
        return given;
    }

    private static Refusal contradiction(String given, String allowed, String mend) {
        return new Refusal(ErrorCode.OPTIONS_CONTRADICT, given, allowed, mend);
    }
}
