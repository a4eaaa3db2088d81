package org.nsot.engine.map;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.nsot.hyperfine.Vector;

/// Rows in double precision.
final class RowsDouble implements Rows {
    private final Profile profile;
    private final boolean lanes;
    private final int cells;
    private final int stride;
    private final double[] x;
    private final double[][] abcd;
    private final double[][] uniform;
    private final double[][] out;
    private @Nullable Site placed;
    private double placedAt;
    private final RowSum sum = new RowSum();
    private int at;
    private boolean empty;

    RowsDouble(Profile profile, boolean lanes, int cells, int places, Vector uniform, double[][] out) {
        this.profile = profile;
        this.lanes = lanes;
        this.cells = cells;
        this.stride = cells + PADDING;
        this.x = new double[stride];
        this.abcd = new double[4][stride * places];
        this.uniform = new double[3][cells];
        this.out = out;
        Arrays.fill(this.uniform[0], uniform.x());
        Arrays.fill(this.uniform[1], uniform.y());
        Arrays.fill(this.uniform[2], uniform.z());
    }

    @Override
    public void place(Site site, double shift) {
        if (site == placed && shift == placedAt) {
            return;
        }
        placed = site;
        placedAt = shift;
        for (int i = 0; i < x.length; i++) {
            x[i] = Math.fma(i - site.along, site.step11, shift);
        }
    }

    @Override
    public void profile(int place, Site site, double second, double third, int count) {
        double y2 = second * second;
        double z2 = third * third;
        double square = y2 + z2;
        double part = square - y2;
        double lost = y2 - (square - part) + (z2 - part) + Math.fma(second, second, -y2) + Math.fma(third, third, -z2);
        profile.fill(site, x, square, lost, count, abcd, place * stride);
    }

    @Override
    public void clear(int place, int i) {
        for (double[] part : abcd) {
            part[place * stride + i] = 0;
        }
    }

    @Override
    public void mirror(int place) {
        int first = place * stride;
        for (double[] part : abcd) {
            for (int i = first, j = first + cells - 1; i < j; i++, j--) {
                part[j] = part[i];
            }
        }
    }

    @Override
    public void begin(int first) {
        at = first;
        empty = true;
    }

    @Override
    public void add(int place, Site site, double second, double third) {
        double[][] base = empty ? uniform : out;
        int from = empty ? 0 : at;
        sum.of(site, second, third);
        int done = lanes ? LanesSumDouble.add(sum, x, abcd, place * stride, base, from, out, at, cells) : 0;
        add(place * stride, base, from, done);
        empty = false;
    }

    private void add(int first, double[][] base, int from, int done) {
        double[] a = abcd[0];
        double[] b = abcd[1];
        double[] c = abcd[2];
        double[] d = abcd[3];
        for (int i = done; i < cells; i++) {
            double s = x[i];
            double t = Math.fma(s, sum.spinX, sum.across);
            double p = a[first + i];
            double q = b[first + i] * t;
            double r = c[first + i];
            double w = d[first + i] * t;
            double crossY = Math.fma(s, sum.slopeY, sum.crossY);
            double crossZ = Math.fma(s, sum.slopeZ, sum.crossZ);
            double mx = Math.fma(r, sum.productX, Math.fma(q, s, Math.fma(w, sum.crossX, base[0][from + i])));
            double my = Math.fma(r, sum.productY, Math.fma(q, sum.second, Math.fma(w, crossY, base[1][from + i])));
            double mz = Math.fma(r, sum.productZ, Math.fma(q, sum.third, Math.fma(w, crossZ, base[2][from + i])));
            out[0][at + i] = Math.fma(p, sum.spinX, mx);
            out[1][at + i] = Math.fma(p, sum.spinY, my);
            out[2][at + i] = Math.fma(p, sum.spinZ, mz);
        }
    }

    @Override
    public void end(Frame frame) {
        if (!frame.isThatOfSpace()) {
            turn(frame.first(), frame.second(), frame.third());
        }
    }

    private void turn(Vector e, Vector f, Vector g) {
        for (int i = at; i < at + cells; i++) {
            double u = out[0][i];
            double v = out[1][i];
            double w = out[2][i];
            out[0][i] = Math.fma(e.x(), u, Math.fma(f.x(), v, g.x() * w));
            out[1][i] = Math.fma(e.y(), u, Math.fma(f.y(), v, g.y() * w));
            out[2][i] = Math.fma(e.z(), u, Math.fma(f.z(), v, g.z() * w));
        }
    }
}
