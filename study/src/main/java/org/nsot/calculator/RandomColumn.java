package org.nsot.calculator;

/// Random numbers that depend on seed, column and row alone, and so are the same on every machine and in any order.
///
/// Column c holds the outputs 1, 2, ... of SplitMix64 (`steele2014`) that starts at the mixed key of seed and column.
public final class RandomColumn {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final int UNUSED_BITS = 12;

    private RandomColumn() {}

    /// The numbers of a column from its first row, each greater than 0 and less than 1.
    static double[] uniform(long seed, int column, int rows) {
        double[] numbers = new double[rows];
        for (int row = 0; row < rows; row++) {
            numbers[row] = at(seed, column, row);
        }
        return numbers;
    }

    /// One number, an odd multiple of 2^-53 and so greater than 0 and less than 1.
    public static double at(long seed, int column, long row) {
        long key = mixed(mixed(seed) + GOLDEN * column);
        long bits = mixed(key + GOLDEN * (row + 1)) >>> UNUSED_BITS;
        return (bits + 0.5) * 0x1p-52;
    }

    private static long mixed(long bits) {
        long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
