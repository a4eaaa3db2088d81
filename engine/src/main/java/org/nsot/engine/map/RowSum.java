package org.nsot.engine.map;

/// What is the same in all cells of a row when its vectors are made of a, b, c, d of [Site]; used again for every row,
/// so that a kernel leaves no garbage.
///
/// With the coordinate s along the row and t = I.R = `spinX` s + `across`,
///
/// M = a I + c J + t [b (s, `second`, `third`) + d (`crossX`, `slopeY` s + `crossY`, `slopeZ` s + `crossZ`)].
final class RowSum {
    double spinX;
    double spinY;
    double spinZ;
    double productX;
    double productY;
    double productZ;
    double second;
    double third;
    double across;
    double crossX;
    double crossY;
    double crossZ;
    double slopeY;
    double slopeZ;

    /// The row of a nucleus with these second and third coordinates.
    RowSum of(Site site, double y, double z) {
        spinX = site.spin.x();
        spinY = site.spin.y();
        spinZ = site.spin.z();
        productX = site.product.x();
        productY = site.product.y();
        productZ = site.product.z();
        second = y;
        third = z;
        across = spinY * y + spinZ * z;
        crossX = site.accumulation.y() * z - site.accumulation.z() * y;
        crossY = -site.accumulation.x() * z;
        crossZ = site.accumulation.x() * y;
        slopeY = site.accumulation.z();
        slopeZ = -site.accumulation.y();
        return this;
    }
}
