package org.nsot.engine.map;

/// Computes the four functions of the distance along a row.
interface Profile {
    /// Fills a, b, c, d of `count` cells, and perhaps of some behind, for which the arrays have room.
    ///
    /// @param x         first coordinates, rising, padded as the results
    /// @param across    the sum of the squares of the other two
    /// @param acrossLow what rounding has taken from it
    /// @param abcd      the results, from `at` on
    void fill(Site site, double[] x, double across, double acrossLow, int count, double[][] abcd, int at);

    /// The first place where rising numbers are above `bound`, or `count`.
    static int firstAbove(double[] rising, double bound, int count) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rising[middle] <= bound) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
