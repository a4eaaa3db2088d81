package org.nsot.engine.map;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.nsot.hyperfine.Vector;

/// Rows in single precision, in SIMD lanes; coordinates in two parts.
final class RowsSingle implements Rows {
    private final LanesProfileSingle profile;
    private final int cells;
    private final int stride;
    private final float[] x;
    private final float[] low;
    private final float[][] abcd;
    private final float[][] uniform;
    private final float[][] out;
    private @Nullable Site placed;
    private double placedAt;
    private final RowSum sum = new RowSum();
    private int at;
    private boolean empty;

    RowsSingle(int cells, int places, Vector uniform, Slab.OfFloat slab) {
        this.profile = new LanesProfileSingle(cells);
        this.cells = cells;
        this.stride = cells + PADDING;
        this.x = new float[stride];
        this.low = new float[stride];
        this.abcd = new float[4][stride * places];
        this.uniform = new float[3][cells];
        this.out = new float[][] {slab.x(), slab.y(), slab.z()};
        Arrays.fill(this.uniform[0], (float) uniform.x());
        Arrays.fill(this.uniform[1], (float) uniform.y());
        Arrays.fill(this.uniform[2], (float) uniform.z());
    }

    @Override
    public void place(Site site, double shift) {
        if (site == placed && shift == placedAt) {
            return;
        }
        placed = site;
        placedAt = shift;
        for (int i = 0; i < x.length; i++) {
            double along = Math.fma(i - site.along, site.step11, shift);
            x[i] = (float) along;
            low[i] = (float) (along - x[i]);
        }
    }

    @Override
    public void profile(int place, Site site, double second, double third, int count) {
        double square = second * second + third * third;
        float high = (float) square;
        profile.fill(site, x, low, high, (float) (square - high), count, abcd, place * stride);
    }

    @Override
    public void clear(int place, int i) {
        for (float[] part : abcd) {
            part[place * stride + i] = 0;
        }
    }

    @Override
    public void mirror(int place) {
        int first = place * stride;
        for (float[] part : abcd) {
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
        float[][] base = empty ? uniform : out;
        int from = empty ? 0 : at;
        sum.of(site, second, third);
        int done = LanesSumSingle.add(sum, x, abcd, place * stride, base, from, out, at, cells);
        add(place * stride, base, from, done);
        empty = false;
    }

    private void add(int first, float[][] base, int from, int done) {
        float[] a = abcd[0];
        float[] b = abcd[1];
        float[] c = abcd[2];
        float[] d = abcd[3];
        for (int i = done; i < cells; i++) {
            float s = x[i];
            float t = Math.fma(s, (float) sum.spinX, (float) sum.across);
            float p = a[first + i];
            float q = b[first + i] * t;
            float r = c[first + i];
            float w = d[first + i] * t;
            float crossY = Math.fma(s, (float) sum.slopeY, (float) sum.crossY);
            float crossZ = Math.fma(s, (float) sum.slopeZ, (float) sum.crossZ);
            float mx = Math.fma(
                    r, (float) sum.productX, Math.fma(q, s, Math.fma(w, (float) sum.crossX, base[0][from + i])));
            float my = Math.fma(
                    r, (float) sum.productY, Math.fma(q, (float) sum.second, Math.fma(w, crossY, base[1][from + i])));
            float mz = Math.fma(
                    r, (float) sum.productZ, Math.fma(q, (float) sum.third, Math.fma(w, crossZ, base[2][from + i])));
            out[0][at + i] = Math.fma(p, (float) sum.spinX, mx);
            out[1][at + i] = Math.fma(p, (float) sum.spinY, my);
            out[2][at + i] = Math.fma(p, (float) sum.spinZ, mz);
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
            float u = out[0][i];
            float v = out[1][i];
            float w = out[2][i];
            out[0][i] = Math.fma((float) e.x(), u, Math.fma((float) f.x(), v, (float) g.x() * w));
            out[1][i] = Math.fma((float) e.y(), u, Math.fma((float) f.y(), v, (float) g.y() * w));
            out[2][i] = Math.fma((float) e.z(), u, Math.fma((float) f.z(), v, (float) g.z() * w));
        }
    }
}
