package org.nsot.engine.map;

import org.nsot.hyperfine.Vector;

/// Rows in double precision, rounded into a slab of single precision.
final class RowsRounded implements Rows {
    private final Slab.OfFloat slab;
    private final double[][] out;
    private final RowsDouble rows;
    private int at;

    RowsRounded(Profile profile, boolean lanes, int cells, int places, Vector uniform, Slab.OfFloat slab) {
        this.slab = slab;
        this.out = new double[3][cells];
        this.rows = new RowsDouble(profile, lanes, cells, places, uniform, out);
    }

    @Override
    public void place(Site site, double shift) {
        rows.place(site, shift);
    }

    @Override
    public void profile(int place, Site site, double second, double third, int count) {
        rows.profile(place, site, second, third, count);
    }

    @Override
    public void clear(int place, int i) {
        rows.clear(place, i);
    }

    @Override
    public void mirror(int place) {
        rows.mirror(place);
    }

    @Override
    public void begin(int first) {
        at = first;
        rows.begin(0);
    }

    @Override
    public void add(int place, Site site, double second, double third) {
        rows.add(place, site, second, third);
    }

    @Override
    public void end(Frame frame) {
        rows.end(frame);
        round(out[0], slab.x());
        round(out[1], slab.y());
        round(out[2], slab.z());
    }

    private void round(double[] from, float[] into) {
        for (int i = 0; i < from.length; i++) {
            into[at + i] = (float) from[i];
        }
    }
}
