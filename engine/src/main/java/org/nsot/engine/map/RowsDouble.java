package org.nsot.engine.map;

import java.util.Arrays;
import org.nsot.hyperfine.Vector;

/// Rows in double precision; into a slab of single precision they are rounded.
final class RowsDouble implements Rows {
    private final Profile profile;
    private final int cells;
    private final double[] x;
    private final double[][] abcd;
    private final double[] outX;
    private final double[] outY;
    private final double[] outZ;

    RowsDouble(Profile profile, int cells) {
        this.profile = profile;
        this.cells = cells;
        this.x = new double[cells + PADDING];
        this.abcd = new double[4][cells + PADDING];
        this.outX = new double[cells];
        this.outY = new double[cells];
        this.outZ = new double[cells];
    }

    @Override
    public void place(Site site, double shift) {
        for (int i = 0; i < x.length; i++) {
            x[i] = Math.fma(i - site.along, site.step11, shift);
        }
    }

    @Override
    public void profile(Site site, double second, double third, int count) {
        double y2 = second * second;
        double z2 = third * third;
        double sum = y2 + z2;
        double part = sum - y2;
        double lost = y2 - (sum - part) + (z2 - part) + Math.fma(second, second, -y2) + Math.fma(third, third, -z2);
        profile.fill(site, x, sum, lost, count, abcd);
    }

    @Override
    public void clear(int i) {
        for (double[] part : abcd) {
            part[i] = 0;
        }
    }

    @Override
    public void mirror() {
        for (double[] part : abcd) {
            for (int i = 0, j = cells - 1; i < j; i++, j--) {
                part[j] = part[i];
            }
        }
    }

    @Override
    public void begin(Vector uniform) {
        Arrays.fill(outX, uniform.x());
        Arrays.fill(outY, uniform.y());
        Arrays.fill(outZ, uniform.z());
    }

    @Override
    public void add(Site site, double second, double third) {
        Vector i = site.spin;
        Vector m = site.accumulation;
        Vector j = site.product;
        double across = i.y() * second + i.z() * third;
        double crossX = m.y() * third - m.z() * second;
        add(i.x(), i.y(), i.z(), j.x(), j.y(), j.z(), m.x(), m.y(), m.z(), second, third, across, crossX);
    }

    private void add(
            double ix,
            double iy,
            double iz,
            double jx,
            double jy,
            double jz,
            double mx,
            double my,
            double mz,
            double y,
            double z,
            double across,
            double crossX) {
        double[] a = abcd[0];
        double[] b = abcd[1];
        double[] c = abcd[2];
        double[] d = abcd[3];
        double[] px = x;
        double[] ox = outX;
        double[] oy = outY;
        double[] oz = outZ;
        double myx = -mx * z;
        double mzx = mx * y;
        for (int i = 0; i < ox.length; i++) {
            double along = px[i];
            double t = Math.fma(ix, along, across);
            double bt = b[i] * t;
            double dt = d[i] * t;
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
        turn(e.x(), e.y(), e.z(), f.x(), f.y(), f.z(), g.x(), g.y(), g.z());
    }

    private void turn(
            double ex, double ey, double ez, double fx, double fy, double fz, double gx, double gy, double gz) {
        double[] ox = outX;
        double[] oy = outY;
        double[] oz = outZ;
        for (int i = 0; i < ox.length; i++) {
            double u = ox[i];
            double v = oy[i];
            double w = oz[i];
            ox[i] = Math.fma(ex, u, Math.fma(fx, v, gx * w));
            oy[i] = Math.fma(ey, u, Math.fma(fy, v, gy * w));
            oz[i] = Math.fma(ez, u, Math.fma(fz, v, gz * w));
        }
    }

    @Override
    public void store(Slab slab, int at) {
        switch (slab) {
            case Slab.OfDouble full -> {
                System.arraycopy(outX, 0, full.x(), at, cells);
                System.arraycopy(outY, 0, full.y(), at, cells);
                System.arraycopy(outZ, 0, full.z(), at, cells);
            }
            case Slab.OfFloat half -> {
                for (int i = 0; i < cells; i++) {
                    half.x()[at + i] = (float) outX[i];
                    half.y()[at + i] = (float) outY[i];
                    half.z()[at + i] = (float) outZ[i];
                }
            }
        }
    }
}
