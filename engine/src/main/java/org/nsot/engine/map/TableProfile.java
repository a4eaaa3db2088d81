package org.nsot.engine.map;

import org.nsot.electrongas.RangeTable;

/// a, b, c, d of [Site] from interpolated range functions, for electrons that are not those of the paper.
final class TableProfile implements Profile {
    private static final double NEAREST = 1e-70;

    private final RangeTable table;
    private final double[] four = new double[4];

    TableProfile(RangeTable table) {
        this.table = table;
    }

    @Override
    public void fill(Site site, double[] x, double across, double acrossLow, int count, double[][] abcd, int at) {
        double[] a = abcd[0];
        double[] b = abcd[1];
        double[] c = abcd[2];
        double[] d = abcd[3];
        double con1 = site.scaled.contactEquilibrium();
        double con2 = site.scaled.contactNonequilibrium();
        double dip1 = site.scaled.dipoleEquilibrium();
        double dip2 = site.scaled.dipoleNonequilibrium();
        double printed = (site.monotonic - 3) / 8.0;
        for (int i = 0; i < count; i++) {
            double distance = Math.sqrt(Math.fma(x[i], x[i], across));
            if (distance < NEAREST) {
                continue;
            }
            table.fill(distance, four);
            double w = 1 / distance;
            double p = dip1 * w * Math.fma(printed * w, w, four[2]);
            double q = dip2 * four[3];
            a[at + i] = Math.fma(con1 * w, four[0], -p);
            b[at + i] = 3 * p * w * w;
            c[at + i] = Math.fma(con2, four[1], -q);
            d[at + i] = 3 * q * w * w;
        }
    }
}
