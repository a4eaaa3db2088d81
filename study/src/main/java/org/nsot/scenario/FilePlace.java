package org.nsot.scenario;

/// A place in a text file, both counted from 1; columns count code points.
record FilePlace(int line, int column) {
    static final FilePlace START = new FilePlace(1, 1);

    /// The place some code points further on the same line.
    FilePlace further(int columns) {
        return new FilePlace(line, column + columns);
    }
}
