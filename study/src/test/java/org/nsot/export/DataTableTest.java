package org.nsot.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class DataTableTest {
    @Test
    void printsNumbersSoThatTheyReadBack() {
        double third = 1.0 / 3;
        DataTable table =
                DataTable.ofColumns(List.of("x (1)", "f (1)"), List.of(new double[] {1e-8}, new double[] {third}));
        String[] lines = table.toCsv().split("\r\n");
        assertThat(lines[0]).isEqualTo("x (1),f (1)");
        assertThat(Double.parseDouble(lines[1].split(",")[1])).isEqualTo(third);
    }

    @Test
    void quotesCommasAndQuotes() {
        DataTable table = new DataTable(List.of("name"), List.of(List.of("a, \"b\"")));
        assertThat(table.toCsv()).isEqualTo("name\r\n\"a, \"\"b\"\"\"\r\n");
    }

    @Test
    void refusesRowsOfAnotherLength() {
        assertThatThrownBy(() -> new DataTable(List.of("a"), List.of(List.of(1.0, 2.0))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
