package org.nsot.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Nearest;
import org.nsot.errors.Refusal;
import org.nsot.hyperfine.Vector;

/// A CSV file with nuclei: a header with `x (nm)`, `y (nm)`, `z (nm)` in any unit of length and, where wanted,
/// `isotope` and `I_x`, `I_y`, `I_z`; then a line for each nucleus. Blank lines and lines that begin with # are passed
/// over.
public final class NucleiFile {
    private static final List<String> PLACES = List.of("x", "y", "z");
    private static final List<String> DIRECTIONS = List.of("I_x", "I_y", "I_z");
    private static final String ISOTOPE = "isotope";
    private static final int MOST = 100_000;

    private final TextFile file;
    private final Vector usual;
    private final List<String> names = new ArrayList<>();
    private final List<Unit> units = new ArrayList<>();

    private NucleiFile(TextFile file, Vector usual) {
        this.file = file;
        this.usual = usual;
    }

    /// Reads a file.
    ///
    /// @param direction unit vector of I where the file does not say
    /// @throws Refusal NSOT-601 to NSOT-603 if it cannot be read; NSOT-606 to NSOT-609 with line and column if
    ///     it is no such table
    public static List<PlacedNucleus> read(Path path, Vector direction) {
        return new NucleiFile(TextFile.read(path), direction).nuclei();
    }

    private List<PlacedNucleus> nuclei() {
        List<PlacedNucleus> nuclei = new ArrayList<>();
        String[] lines = file.text().split("\r\n|\n|\r", -1);
        for (int n = 0; n < lines.length; n++) {
            if (lines[n].isBlank() || lines[n].startsWith("#")) {
                continue;
            }
            List<Cell> cells = cells(lines[n], n + 1);
            if (names.isEmpty()) {
                cells.forEach(this::head);
                demandColumns(n + 1);
            } else {
                nuclei.add(nucleus(cells, n + 1));
            }
        }
        if (nuclei.isEmpty() || nuclei.size() > MOST) {
            throw refused(
                    ErrorCode.KEY_MISSING, FilePlace.START, nuclei.size() + " nuclei", "from 1 to " + MOST + " nuclei");
        }
        return nuclei;
    }

    /// A cell and where it begins.
    private record Cell(String text, FilePlace place) {}

    private static List<Cell> cells(String line, int number) {
        List<Cell> cells = new ArrayList<>();
        int column = 1;
        for (String part : line.split(",", -1)) {
            int blank = part.length() - part.stripLeading().length();
            cells.add(new Cell(part.strip(), new FilePlace(number, column + blank)));
            column += part.codePointCount(0, part.length()) + 1;
        }
        return cells;
    }

    private void head(Cell cell) {
        String name = cell.text.replaceFirst("\\s*\\(.*", "");
        if (names.contains(name)) {
            throw refused(ErrorCode.KEY_REPEATED, cell.place, "the column " + name + " a second time", "each once");
        }
        names.add(name);
        if (PLACES.contains(name)) {
            units.add(unit(cell, name));
        } else if (DIRECTIONS.contains(name) || name.equals(ISOTOPE)) {
            units.add(Unit.ONE);
        } else {
            List<String> known = List.of("x (nm)", "y (nm)", "z (nm)", ISOTOPE, "I_x", "I_y", "I_z");
            String nearest = Nearest.to(name, known)
                    .map(k -> "; did you mean " + k + "?")
                    .orElse("");
            throw refused(
                    ErrorCode.KEY_UNKNOWN,
                    cell.place,
                    "the column " + cell.text,
                    "the columns " + String.join(", ", known) + nearest);
        }
    }

    private Unit unit(Cell cell, String name) {
        String rest = cell.text.substring(name.length()).strip();
        String text = rest.startsWith("(") && rest.endsWith(")") ? rest.substring(1, rest.length() - 1) : "";
        try {
            Unit unit = Unit.of(text);
            if (unit.dimension().equals(Unit.of("m").dimension())) {
                return unit;
            }
        } catch (Refusal none) {
            // Refused as a unit of another dimension is.
        }
        throw refused(
                ErrorCode.VALUE_KIND,
                cell.place,
                "the column " + cell.text,
                "a unit of length, as in " + name + " (nm)");
    }

    private void demandColumns(int line) {
        for (String name : PLACES) {
            demandColumn(name, line);
        }
        if (names.stream().anyMatch(DIRECTIONS::contains)) {
            DIRECTIONS.forEach(name -> demandColumn(name, line));
        }
    }

    private void demandColumn(String name, int line) {
        if (!names.contains(name)) {
            throw refused(
                    ErrorCode.KEY_MISSING,
                    new FilePlace(line, 1),
                    "no column " + name,
                    "x, y, z, and all or none of I_x, I_y, I_z");
        }
    }

    private PlacedNucleus nucleus(List<Cell> cells, int line) {
        if (cells.size() != names.size()) {
            throw refused(
                    ErrorCode.VALUE_KIND, new FilePlace(line, 1), cells.size() + " values", names.size() + " values");
        }
        Vector direction = usual;
        if (names.contains(DIRECTIONS.getFirst())) {
            Vector given = vector(cells, DIRECTIONS);
            if (!(given.norm() > 0)) {
                throw refused(
                        ErrorCode.VALUE_KIND,
                        cells.get(names.indexOf("I_x")).place,
                        "a direction without length",
                        "three numbers that are not all zero");
            }
            direction = given.times(1 / given.norm());
        }
        int isotope = names.indexOf(ISOTOPE);
        return new PlacedNucleus(
                vector(cells, PLACES),
                direction,
                isotope < 0 ? Optional.empty() : Optional.of(cells.get(isotope).text));
    }

    private Vector vector(List<Cell> cells, List<String> of) {
        return new Vector(number(cells, of.get(0)), number(cells, of.get(1)), number(cells, of.get(2)));
    }

    private double number(List<Cell> cells, String name) {
        int column = names.indexOf(name);
        Cell cell = cells.get(column);
        Unit unit = units.get(column);
        try {
            String behind = unit.equals(Unit.ONE) ? "" : " " + unit.text();
            return new QuantityParameter(name, unit, "1" + behind).parse(cell.text + behind);
        } catch (Refusal none) {
            throw refused(
                    ErrorCode.VALUE_KIND, cell.place, name + " = " + cell.text, "a finite number without its unit");
        }
    }

    private Refusal refused(ErrorCode code, FilePlace place, String given, String allowed) {
        return file.refuse(code, place, given, allowed, "mend the file; docs/reference/files.md shows one");
    }
}
