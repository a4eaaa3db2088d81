package org.nsot.magnetization;

import java.util.ArrayList;
import java.util.List;
import org.nsot.engine.map.Grid;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;
import org.nsot.hyperfine.Vector;
import org.nsot.scenario.Direction;
import org.nsot.scenario.Inputs;
import org.nsot.scenario.Lengths;
import org.nsot.scenario.MapParameter;

/// The region of a map: a box of cells with right angles, in any orientation.
///
/// @param shape  plane, volume, line or radial
/// @param centre its middle, in metres; the start of a radial cut
/// @param axes   unit vectors of the three indices, right-handed
/// @param sizes  lengths of its sides in metres; the thickness of a plane and of a line is that of a cell
/// @param cells  along the axes
public record MapRegion(String shape, Vector centre, List<Vector> axes, List<Double> sizes, List<Integer> cells) {
    private static final double PARALLEL = 1e-6;

    /// Copies the lists.
    public MapRegion {
        axes = List.copyOf(axes);
        sizes = List.copyOf(sizes);
        cells = List.copyOf(cells);
    }

    /// The region that the inputs ask for.
    ///
    /// @throws Refusal NSOT-401 if a text is not understood, NSOT-201 to NSOT-205 if one is no length, NSOT-101
    ///     if a length is not greater than zero
    public static MapRegion of(Inputs<MapParameter> inputs) {
        String shape = inputs.word(MapParameter.SHAPE);
        List<Double> sizes = sizes(inputs.word(MapParameter.SIZE), dimensions(shape));
        List<Integer> cells = inputs.has(MapParameter.CELLS)
                ? cells(inputs.word(MapParameter.CELLS), sizes)
                : matching(usual(shape), sizes);
        double thickness = smallestStep(sizes, cells);
        while (sizes.size() < 3) {
            sizes.add(thickness);
            cells.add(1);
        }
        return new MapRegion(
                shape,
                Lengths.place("centre", inputs.word(MapParameter.CENTRE)),
                axes(inputs.word(MapParameter.AXES)),
                sizes,
                cells);
    }

    private static int dimensions(String shape) {
        return switch (shape) {
            case "plane" -> 2;
            case "volume" -> 3;
            default -> 1;
        };
    }

    private static int usual(String shape) {
        return switch (shape) {
            case "plane" -> 160;
            case "volume" -> 64;
            default -> 400;
        };
    }

    private static List<Double> sizes(String text, int dimensions) {
        List<Double> sizes = new ArrayList<>(Lengths.of("size", text));
        demandNumber("size", text, sizes.size(), dimensions);
        for (double size : sizes) {
            if (!(size > 0)) {
                throw new Refusal(
                        ErrorCode.OUT_OF_DOMAIN, "size = " + text, "lengths greater than zero", "for example 0.8 nm");
            }
        }
        while (sizes.size() < dimensions) {
            sizes.add(sizes.getFirst());
        }
        return sizes;
    }

    private static List<Integer> cells(String text, List<Double> sizes) {
        List<Integer> cells = Lengths.counts("cells", text);
        demandNumber("cells", text, cells.size(), sizes.size());
        return cells.size() == 1 ? matching(cells.getFirst(), sizes) : cells;
    }

    private static void demandNumber(String option, String text, int given, int dimensions) {
        if (given != 1 && given != dimensions) {
            throw new Refusal(
                    ErrorCode.COMMAND_LINE,
                    option + " = " + text,
                    dimensions == 1 ? "one number" : "one number, or " + dimensions,
                    "give one for all sides, or one for each");
        }
    }

    /// So many along the longest side, and cells as near to cubes as whole numbers allow.
    private static List<Integer> matching(int longest, List<Double> sizes) {
        double greatest = sizes.stream().mapToDouble(s -> s).max().orElseThrow();
        List<Integer> cells = new ArrayList<>();
        sizes.forEach(size -> cells.add((int) Math.max(1, Math.rint(longest * size / greatest))));
        return cells;
    }

    private static double smallestStep(List<Double> sizes, List<Integer> cells) {
        double step = Double.POSITIVE_INFINITY;
        for (int axis = 0; axis < sizes.size(); axis++) {
            step = Math.min(step, sizes.get(axis) / cells.get(axis));
        }
        return step;
    }

    private static List<Vector> axes(String text) {
        List<String> two = text.contains(";")
                ? List.of(text.split(";", -1))
                : text.strip().chars().mapToObj(Character::toString).toList();
        if (two.size() != 2) {
            throw refused(text);
        }
        Vector first = Direction.of("axes", two.get(0));
        Vector second = Direction.of("axes", two.get(1));
        Vector normal = second.plus(first.times(-first.dot(second)));
        if (normal.norm() < PARALLEL) {
            throw refused(text);
        }
        Vector up = normal.times(1 / normal.norm());
        return List.of(first, up, first.cross(up));
    }

    private static Refusal refused(String text) {
        return new Refusal(
                ErrorCode.COMMAND_LINE,
                "axes = " + text,
                "two directions that are not parallel",
                "for example --axes xz, or --axes \"1,1,0; 0,0,1\"");
    }

    /// Cells with their centres in the middle of equal parts of the sides, the region's axes in their order.
    Grid seen() {
        Vector[] steps = new Vector[3];
        Vector origin = centre;
        for (int axis = 0; axis < 3; axis++) {
            steps[axis] = axes.get(axis).times(sizes.get(axis) / cells.get(axis));
            boolean begins = axis == 0 && shape.equals("radial");
            origin = origin.plus(steps[axis].times(begins ? 0.5 : -(cells.get(axis) - 1) / 2.0));
        }
        return new Grid(origin, steps[0], steps[1], steps[2], cells.get(0), cells.get(1), cells.get(2));
    }

    /// The same cells as files have them: with steps forward along x, y and z in this order, where the axes are those
    /// of space, for OVF knows no others.
    public Grid grid() {
        Grid seen = seen();
        Vector[] steps = new Vector[3];
        int[] counts = new int[3];
        Vector origin = seen.origin();
        for (int axis = 0; axis < 3; axis++) {
            int along = DirectionText.axis(axes.get(axis));
            int against = DirectionText.axis(axes.get(axis).times(-1));
            if (along < 0 && against < 0) {
                return seen;
            }
            int place = Math.max(along, against);
            Vector step = axes.get(axis).times(sizes.get(axis) / cells.get(axis));
            steps[place] = along >= 0 ? step : step.times(-1);
            counts[place] = cells.get(axis);
            origin = along >= 0 ? origin : origin.plus(step.times(cells.get(axis) - 1.0));
        }
        return new Grid(origin, steps[0], steps[1], steps[2], counts[0], counts[1], counts[2]);
    }

    /// The plane of two of the axes through the middle, with at most so many cells along its longer side.
    MapRegion plane(int across, int up, int most) {
        List<Double> lengths = new ArrayList<>(List.of(sizes.get(across), sizes.get(up)));
        int finest = Math.min(most, Math.max(cells.get(across), cells.get(up)));
        List<Integer> counts = matching(finest, lengths);
        if (cells.get(across) <= most && cells.get(up) <= most) {
            counts = new ArrayList<>(List.of(cells.get(across), cells.get(up)));
        }
        lengths.add(smallestStep(lengths, counts));
        counts.add(1);
        Vector normal = axes.get(across).cross(axes.get(up));
        return new MapRegion("plane", centre, List.of(axes.get(across), axes.get(up), normal), lengths, counts);
    }

    /// Whether it is a line or a radial cut.
    boolean isLine() {
        return dimensions(shape) == 1;
    }
}
