package org.nsot.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// A table of numbers and words whose header names each column with its unit, `k_F r (1)`.
///
/// @param header one title for each column
/// @param rows   the rows; each cell is a `Double`, printed so that it reads back to the same bits, or a `String`
public record DataTable(List<String> header, List<List<Object>> rows) {
    /// Copies the lists and checks that every row is as long as the header.
    public DataTable {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Object> row : rows) {
            if (row.size() != header.size()) {
                throw new IllegalArgumentException("a row of " + row.size() + " cells under " + header.size());
            }
        }
    }

    /// Builds a table from columns of equal length.
    public static DataTable ofColumns(List<String> header, List<double[]> columns) {
        List<List<Object>> rows = new ArrayList<>();
        for (int row = 0; row < columns.getFirst().length; row++) {
            List<Object> cells = new ArrayList<>();
            for (double[] column : columns) {
                cells.add(column[row]);
            }
            rows.add(cells);
        }
        return new DataTable(header, rows);
    }

    /// The table as CSV after RFC 4180, with one line of titles.
    public String toCsv() {
        StringBuilder csv = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(csv, CSVFormat.RFC4180)) {
            printer.printRecord(header);
            printer.printRecords(rows);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return csv.toString();
    }
}
