package org.nsot.engine.map;

import java.util.Arrays;
import org.nsot.hyperfine.Vector;

/// Rows in single precision, in SIMD lanes; coordinates in two parts.
final class RowsSingle implements Rows {
    private final int cells;
    private final float[] x;
    private final float[] low;
    private final float[][] abcd;
    private final float[] outX;
    private final float[] outY;
    private final float[] outZ;

    RowsSingle(int cells) {
        this.cells = cells;
        this.x = new float[cells + PADDING];
        this.low = new float[cells + PADDING];
        this.abcd = new float[4][cells + PADDING];
        this.outX = new float[cells];
        this.outY = new float[cells];
        this.outZ = new float[cells];
    }

    @Override
    public void place(Site site, double shift) {
        for (int i = 0; i < x.length; i++) {
            double along = Math.fma(i - site.along, site.step11, shift);
            x[i] = (float) along;
            low[i] = (float) (along - x[i]);
        }
    }

    @Override
    public void profile(Site site, double second, double third, int count) {
        double sum = second * second + third * third;
        float high = (float) sum;
        LanesProfileSingle.fill(site, x, low, high, (float) (sum - high), count, abcd);
    }

    @Override
    public void clear(int i) {
        for (float[] part : abcd) {
            part[i] = 0;
        }
    }

    @Override
    public void mirror() {
        for (float[] part : abcd) {
            for (int i = 0, j = cells - 1; i < j; i++, j--) {
                part[j] = part[i];
            }
        }
    }

    @Override
    public void begin(Vector uniform) {
        Arrays.fill(outX, (float) uniform.x());
        Arrays.fill(outY, (float) uniform.y());
        Arrays.fill(outZ, (float) uniform.z());
    }

    @Override
    public void add(Site site, double second, double third) {
        Vector i = site.spin;
        Vector m = site.accumulation;
        Vector j = site.product;
        double across = i.y() * second + i.z() * third;
        double crossX = m.y() * third - m.z() * second;
        add(
                (float) i.x(),
                (float) i.y(),
                (float) i.z(),
                (float) j.x(),
                (float) j.y(),
                (float) j.z(),
                (float) m.x(),
                (float) m.y(),
                (float) m.z(),
                (float) second,
                (float) third,
                (float) across,
                (float) crossX);
    }

    private void add(
            float ix,
            float iy,
            float iz,
            float jx,
            float jy,
            float jz,
            float mx,
            float my,
            float mz,
            float y,
            float z,
            float across,
            float crossX) {
        float[] a = abcd[0];
        float[] b = abcd[1];
        float[] c = abcd[2];
        float[] d = abcd[3];
        float[] px = x;
        float[] ox = outX;
        float[] oy = outY;
        float[] oz = outZ;
        float myx = -mx * z;
        float mzx = mx * y;
        for (int i = 0; i < ox.length; i++) {
            float along = px[i];
            float t = Math.fma(ix, along, across);
            float bt = b[i] * t;
            float dt = d[i] * t;
            ox[i] += Math.fma(a[i], ix, Math.fma(c[i], jx, Math.fma(bt, along, dt * crossX)));
            oy[i] += Math.fma(a[i], iy, Math.fma(c[i], jy, Math.fma(bt, y, dt * Math.fma(mz, along, myx))));
            oz[i] += Math.fma(a[i], iz, Math.fma(c[i], jz, Math.fma(bt, z, dt * Math.fma(-my, along, mzx))));
        }
    }

    @Override
    public void turn(Frame frame) {
        Vector e = frame.first();
        Vector f = frame.second();
        Vector g = frame.third();
        turn(
                (float) e.x(),
                (float) e.y(),
                (float) e.z(),
                (float) f.x(),
                (float) f.y(),
                (float) f.z(),
                (float) g.x(),
                (float) g.y(),
                (float) g.z());
    }

    private void turn(float ex, float ey, float ez, float fx, float fy, float fz, float gx, float gy, float gz) {
        float[] ox = outX;
        float[] oy = outY;
        float[] oz = outZ;
        for (int i = 0; i < ox.length; i++) {
            float u = ox[i];
            float v = oy[i];
            float w = oz[i];
            ox[i] = Math.fma(ex, u, Math.fma(fx, v, gx * w));
            oy[i] = Math.fma(ey, u, Math.fma(fy, v, gy * w));
            oz[i] = Math.fma(ez, u, Math.fma(fz, v, gz * w));
        }
    }

    @Override
    public void store(Slab slab, int at) {
        Slab.OfFloat half = (Slab.OfFloat) slab;
        System.arraycopy(outX, 0, half.x(), at, cells);
        System.arraycopy(outY, 0, half.y(), at, cells);
        System.arraycopy(outZ, 0, half.z(), at, cells);
    }
}
