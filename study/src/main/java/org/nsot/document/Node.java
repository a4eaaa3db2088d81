package org.nsot.document;

import java.util.List;

/// A piece of an answer.
public sealed interface Node {
    /// How people see it, without its unit.
    String shown();

    /// The unit of an amount, empty for everything else.
    default String unit() {
        return "";
    }

    /// A number with its unit.
    ///
    /// @param value the number, in `unit`
    /// @param unit  the unit, `1` for a pure number
    record Amount(double value, String unit) implements Node {
        @Override
        public String shown() {
            return Digits.five(value);
        }
    }

    /// A complex number with its unit.
    ///
    /// @param real      the real part, in `unit`
    /// @param imaginary the imaginary part, in `unit`
    /// @param unit      the unit of both
    record ComplexAmount(double real, double imaginary, String unit) implements Node {
        @Override
        public String shown() {
            return Digits.five(real) + (imaginary < 0 ? " - " : " + ") + Digits.five(Math.abs(imaginary)) + " i";
        }
    }

    /// A number that is not known.
    ///
    /// @param unit the unit that it would have
    record Missing(String unit) implements Node {
        @Override
        public String shown() {
            return "–";
        }
    }

    /// A result that there is not, with the reason.
    ///
    /// @param unit   the unit that it would have; empty for words
    /// @param reason why not, in words
    record Failed(String unit, String reason) implements Node {
        @Override
        public String shown() {
            return "–";
        }
    }

    /// An amount that is not known exactly.
    ///
    /// @param nominal the amount that stands for it
    /// @param shown   how people see it, in the unit of the nominal amount
    /// @param spread  how it is distributed, in the same unit: what programs get beside the nominal amount
    record Uncertain(Amount nominal, String shown, Group spread) implements Node {
        @Override
        public String unit() {
            return nominal.unit();
        }
    }

    /// An amount or words together with where they came from.
    ///
    /// @param node   the amount or the words
    /// @param source `given`, or the default or table that it came from
    record Sourced(Node node, String source) implements Node {
        @Override
        public String shown() {
            return node.shown();
        }

        @Override
        public String unit() {
            return node.unit();
        }
    }

    /// Words.
    record Text(String text) implements Node {
        @Override
        public String shown() {
            return text;
        }
    }

    /// A list of words.
    record Texts(List<String> texts) implements Node {
        public Texts {
            texts = List.copyOf(texts);
        }

        @Override
        public String shown() {
            return String.join(", ", texts);
        }
    }

    /// Yes or no.
    record Flag(boolean value) implements Node {
        @Override
        public String shown() {
            return value ? "yes" : "no";
        }
    }

    /// A bare number; people see all its digits.
    ///
    /// @param unit its unit, which a header tells; empty where it stands beside the table
    record Real(double value, String unit) implements Node {
        /// A number whose unit stands beside the table.
        public Real(double value) {
            this(value, "");
        }

        @Override
        public String shown() {
            return Double.toString(value);
        }
    }

    /// Named pieces in a fixed order.
    record Group(List<Entry> entries) implements Node {
        public Group {
            entries = List.copyOf(entries);
        }

        @Override
        public String shown() {
            return entries.size() + " entries";
        }

        /// A group of these entries.
        public static Group of(Entry... entries) {
            return new Group(List.of(entries));
        }
    }

    /// A list of groups with equal keys: a table.
    record Rows(List<Group> rows) implements Node {
        public Rows {
            rows = List.copyOf(rows);
        }

        @Override
        public String shown() {
            return rows.size() + " rows";
        }
    }

    /// Pieces that programs get as a group, and people as tables with headings of their own.
    ///
    /// @param group  for programs
    /// @param tables for people: each label is a heading, each node a [Rows]
    record Tabled(Group group, List<Entry> tables) implements Node {
        public Tabled {
            tables = List.copyOf(tables);
        }

        @Override
        public String shown() {
            return group.shown();
        }
    }

    /// A piece with its name.
    ///
    /// @param key   the name in JSON and CSV
    /// @param label the name for people
    /// @param node  the piece
    record Entry(String key, String label, Node node) {
        /// A quantity.
        public static Entry amount(String key, String label, double value, String unit) {
            return new Entry(key, label, new Amount(value, unit));
        }

        /// Words.
        public static Entry text(String key, String label, String text) {
            return new Entry(key, label, new Text(text));
        }
    }
}
