package org.nsot.calculator;

import static org.nsot.document.Node.Entry.amount;
import static org.nsot.document.Node.Entry.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.nsot.document.Document;
import org.nsot.document.Node.Entry;
import org.nsot.document.Node.Failed;
import org.nsot.document.Node.Group;
import org.nsot.document.Node.Real;
import org.nsot.document.Node.Rows;
import org.nsot.engine.kernel.Precision;
import org.nsot.engine.map.Grid;
import org.nsot.export.field.FieldDescription;
import org.nsot.export.field.FieldDifference;
import org.nsot.export.field.FieldHeader;
import org.nsot.export.field.FieldStatistics;
import org.nsot.hyperfine.Vector;

/// What there is in files with maps, and how far two of them are apart.
public final class MapFileCalculator {
    private MapFileCalculator() {}

    /// The answer of `nsot map info`.
    ///
    /// @throws org.nsot.errors.Refusal if the file cannot be taken
    public static Document info(Path file) {
        FieldStatistics found = FieldStatistics.of(file);
        List<Entry> results = new ArrayList<>(header(found.header()));
        results.addAll(values(found));
        List<String> warnings = new ArrayList<>();
        found.header().description().notes().forEach((key, value) -> warnings.add(key + ": " + value));
        if (found.notFinite() > 0) {
            warnings.addFirst(found.notFinite() + " vectors are not finite; they count nowhere else.");
        }
        if (!found.header().placed()) {
            warnings.addFirst("The format has no place for the grid and the unit.");
        }
        return document("map info", List.of(file), results, warnings);
    }

    private static List<Entry> header(FieldHeader header) {
        List<Entry> entries = new ArrayList<>();
        FieldDescription description = header.description();
        entries.add(text("format", "format", header.format()));
        entries.add(text("precision", "precision", header.precision() == Precision.SINGLE ? "single" : "double"));
        if (!description.title().isEmpty()) {
            entries.add(text("title", "title", description.title()));
        }
        entries.add(text("quantity", "quantity", description.quantity()));
        entries.addAll(cells(header));
        return entries;
    }

    private static List<Entry> cells(FieldHeader header) {
        List<Entry> entries = new ArrayList<>();
        entries.add(text("cells", "cells", header.cells()));
        if (header.placed()) {
            entries.add(new Entry("grid", "grid", new Rows(grid(header.grid()))));
        }
        return entries;
    }

    private static List<Entry> values(FieldStatistics found) {
        List<Entry> entries = new ArrayList<>();
        if (found.notFinite() < found.header().grid().cells()) {
            String unit = found.header().unit();
            entries.add(amount("longest", "longest vector", found.longest(), unit));
            entries.add(text("longest_at", "in cell (i, j, k)", cell(found.at())));
            entries.add(amount("rms", "root mean square length", found.rootMeanSquare(), unit));
            entries.add(new Entry("components", "components", new Rows(components(found))));
        }
        return entries;
    }

    /// Where the cells of a map are, and how large its values.
    static List<Entry> gridAndValues(FieldStatistics found) {
        List<Entry> entries = new ArrayList<>(cells(found.header()));
        entries.addAll(values(found));
        return entries;
    }

    private static List<Group> grid(Grid grid) {
        return List.of(
                vector("first centre", grid.origin()),
                vector("last centre", grid.centre(grid.n1() - 1, grid.n2() - 1, grid.n3() - 1)),
                vector("step of i", grid.e1()),
                vector("step of j", grid.e2()),
                vector("step of k", grid.e3()));
    }

    private static Group vector(String name, Vector v) {
        return Group.of(
                text("what", "what", name),
                new Entry("x", "x", new Real(v.x(), "m")),
                new Entry("y", "y", new Real(v.y(), "m")),
                new Entry("z", "z", new Real(v.z(), "m")));
    }

    private static List<Group> components(FieldStatistics found) {
        List<Group> rows = new ArrayList<>();
        String unit = found.header().unit();
        for (int c = 0; c < 3; c++) {
            rows.add(Group.of(
                    text("component", "component", found.header().description().quantity() + "_" + "xyz".charAt(c)),
                    amount("least", "least", found.least()[c], unit),
                    amount("mean", "mean", found.mean()[c], unit),
                    amount("greatest", "greatest", found.greatest()[c], unit)));
        }
        return rows;
    }

    private static String cell(int[] at) {
        return "(" + at[0] + ", " + at[1] + ", " + at[2] + ")";
    }

    /// The answer of `nsot map diff`.
    ///
    /// @throws org.nsot.errors.Refusal if a file cannot be taken, or the maps cannot be compared
    public static Document difference(Path first, Path second) {
        FieldDifference found = FieldDifference.of(first, second);
        String unit = found.first().unit().equals(FieldHeader.UNIT_UNKNOWN)
                ? found.second().unit()
                : found.first().unit();
        List<Entry> results = new ArrayList<>();
        results.add(text("cells", "cells", found.first().cells()));
        results.add(amount("unequal", "unequal vectors", (double) found.unequal(), "1"));
        results.add(amount("greatest", "greatest difference", found.greatest(), unit));
        results.add(text("greatest_at", "in cell (i, j, k)", cell(found.at())));
        results.add(amount("rms", "root mean square difference", found.rootMeanSquare(), unit));
        results.add(amount("longest", "longest vector of the first", found.longest(), unit));
        results.add(relative(found));
        if (!Double.isNaN(found.placesApartM())) {
            results.add(amount("places_apart", "cells are apart by at most", found.placesApartM(), "m"));
        }
        return document("map diff", List.of(first, second), results, List.of());
    }

    private static Entry relative(FieldDifference found) {
        String key = "relative";
        String label = "greatest difference, relative to it";
        return found.longest() > 0
                ? amount(key, label, found.greatest() / found.longest(), "1")
                : new Entry(key, label, new Failed("1", "the first map is zero everywhere"));
    }

    private static Document document(String command, List<Path> files, List<Entry> results, List<String> warnings) {
        List<Entry> inputs = new ArrayList<>();
        for (Path file : files) {
            String number = files.size() == 1 ? "" : String.valueOf(inputs.size() + 1);
            inputs.add(text("file" + number, ("file " + number).strip(), String.valueOf(file.getFileName())));
        }
        return new Document(command, new Group(inputs), new Group(results), warnings, List.of());
    }
}
