package org.nsot.paper.audit;

/// The size of each range function near x, its zeros smoothed away: what an error is compared with.
enum Envelope {
    CONTACT_PARALLEL(1 / 3.0, -1, 1 / 4.0, -3),
    CONTACT_TRANSVERSE(1, 0, 1, -2),
    DIPOLE_PARALLEL(1 / 12.0, -1, 3 / 8.0, -3),
    DIPOLE_TRANSVERSE(1 / 15.0, 2, 1 / 2.0, -2);

    private final double near;
    private final int nearPower;
    private final double far;
    private final int farPower;

    Envelope(double near, int nearPower, double far, int farPower) {
        this.near = near;
        this.nearPower = nearPower;
        this.far = far;
        this.farPower = farPower;
    }

    /// The smaller of the two asymptotes.
    double at(double x) {
        return Math.min(near * Math.pow(x, nearPower), far * Math.pow(x, farPower));
    }
}
