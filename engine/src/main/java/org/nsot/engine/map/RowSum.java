package org.nsot.engine.map;

/// What is the same in all cells of a row when its vectors are made of a, b, c, d of [Site].
///
/// With the coordinate s along the row and t = I.R = `spinX` s + `across`,
///
/// M = a I + c J + t [b (s, `second`, `third`) + d (`crossX`, `slopeY` s + `crossY`, `slopeZ` s + `crossZ`)].
record RowSum(
        double spinX,
        double spinY,
        double spinZ,
        double productX,
        double productY,
        double productZ,
        double second,
        double third,
        double across,
        double crossX,
        double crossY,
        double crossZ,
        double slopeY,
        double slopeZ) {

    RowSum(Site site, double second, double third) {
        this(
                site.spin.x(),
                site.spin.y(),
                site.spin.z(),
                site.product.x(),
                site.product.y(),
                site.product.z(),
                second,
                third,
                site.spin.y() * second + site.spin.z() * third,
                site.accumulation.y() * third - site.accumulation.z() * second,
                -site.accumulation.x() * third,
                site.accumulation.x() * second,
                site.accumulation.z(),
                -site.accumulation.y());
    }
}
