package org.nsot.store;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Nearest;
import org.nsot.errors.Refusal;
import org.nsot.scenario.Column;
import org.nsot.scenario.Study;
import org.nsot.sweep.ResultTable;

/// Reads what a store holds of a study.
public final class StoredResults {
    private static final String BY_POINT = " ORDER BY point";

    private StoredResults() {}

    /// One output at all points.
    ///
    /// @param output its key, with hyphens or underscores
    /// @throws Refusal NSOT-401 if the study has no such output
    public static ResultTable table(ResultStore store, StoredStudy stored, String output) {
        Study study = stored.study();
        List<String> keys = study.outputs().stream().map(Column::key).toList();
        String key = output.strip().replace('-', '_');
        int index = keys.indexOf(key);
        if (index < 0) {
            throw new Refusal(
                    ErrorCode.COMMAND_LINE,
                    "output " + output,
                    String.join(", ", keys),
                    Nearest.to(key, keys)
                            .map(nearest -> "did you mean " + nearest + "?")
                            .orElse("take one of these"));
        }
        Column asked = study.outputs().get(index);
        String column = stored.columns().get(study.axes().size() + index).key();
        String sql = "SELECT point, " + Sql.name(column) + " FROM main." + Sql.name(stored.name());
        int points = Math.toIntExact(study.points());
        return store.query(connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(sql)) {
                return asked.holdsWords()
                        ? ResultTable.ofWords(study, asked, words(rows, points))
                        : ResultTable.ofNumbers(study, asked, numbers(rows, points));
            }
        });
    }

    private static String[] words(ResultSet rows, int points) throws SQLException {
        String[] words = new String[points];
        while (rows.next()) {
            words[(int) rows.getLong(1)] = rows.getString(2);
        }
        return words;
    }

    private static double[] numbers(ResultSet rows, int points) throws SQLException {
        double[] numbers = new double[points];
        Arrays.fill(numbers, Double.NaN);
        while (rows.next()) {
            double value = rows.getDouble(2);
            numbers[(int) rows.getLong(1)] = rows.wasNull() ? Double.NaN : value;
        }
        return numbers;
    }

    /// Writes all rows of a study, in the order of its points, with their units in the titles.
    ///
    /// @param file ends with `.csv` or `.parquet`; appears whole or not at all
    /// @throws Refusal NSOT-401 for another ending, NSOT-501 or NSOT-502 if it cannot be written
    public static void export(ResultStore store, StoredStudy stored, Path file) {
        String form = form(file);
        String columns = stored.columns().stream()
                .map(c -> Sql.name(c.key()) + " AS " + Sql.name(c.title()))
                .collect(Collectors.joining(", ", "point, ", ""));
        String select = "SELECT " + columns + " FROM main." + Sql.name(stored.name()) + BY_POINT;
        WrittenBy.sibling(
                file,
                sibling -> store.write(
                        file, "COPY (" + select + ") TO " + Sql.text(sibling.toString()) + " (" + form + ")"));
    }

    private static String form(Path file) {
        String name = String.valueOf(file.getFileName());
        if (name.endsWith(".csv")) {
            return "FORMAT csv, HEADER";
        }
        if (name.endsWith(".parquet")) {
            return "FORMAT parquet";
        }
        throw new Refusal(
                ErrorCode.COMMAND_LINE,
                "--out " + file,
                "a file that ends with .csv or .parquet",
                "name it so, as in --out results.csv");
    }

    /// How often each reason of failure occurred, most often first.
    ///
    /// @return rows of code, output, count and an example of the reason
    public static List<List<String>> failures(ResultStore store, String study) {
        return store.query(connection -> {
            List<List<String>> found = new ArrayList<>();
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(
                            "SELECT code, output, count(*) AS n, min_by(reason, point) FROM book.failures WHERE study = "
                                    + Sql.text(study) + " GROUP BY code, output ORDER BY n DESC, code, output")) {
                while (rows.next()) {
                    found.add(List.of(rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4)));
                }
            }
            return found;
        });
    }
}
