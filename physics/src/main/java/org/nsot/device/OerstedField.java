package org.nsot.device;

import static org.nsot.constants.Codata.VACUUM_PERMEABILITY;

import org.nsot.errors.Domain;

/// The in-plane magnetic field of the current in a strip of rectangular cross section, above it.
///
/// The component along j x n (n the surface normal) at the height h above the surface and the distance x
/// from the middle of the strip of width w:
///
/// B = (mu_0 j/2 pi) Int_h^{h+d} [atan((w/2 - x)/u) + atan((w/2 + x)/u)] du
///
/// An infinitely wide film has mu_0 j d/2 at every height: what varies over the nuclei comes from the edges.
/// Source: `jackson1999`, ch. 5 (Biot-Savart law). Derivation: `docs/theory/08-device.md`. The component
/// along n, odd in x, is left out.
///
/// @param thicknessM d, in m
/// @param widthM     w, in m
public record OerstedField(double thicknessM, double widthM) {
    /// @throws org.nsot.errors.Refusal NSOT-101 or NSOT-102 if a length is not positive and finite
    public OerstedField {
        Domain.positive("thickness", thicknessM);
        Domain.positive("width", widthM);
    }

    /// mu_0 j d/2, at the surface of a very wide film, in T.
    public double sheetTesla(double currentDensityAPerM2) {
        return VACUUM_PERMEABILITY * Domain.finite("current density", currentDensityAPerM2) * thicknessM / 2;
    }

    /// B at the height h above the surface and x from the middle, |x| may exceed w/2; in T.
    public double tesla(double currentDensityAPerM2, double heightM, double fromMiddleM) {
        double h = Domain.notNegative("height", heightM);
        double x = Domain.finite("distance from the middle", fromMiddleM);
        double halves = half(widthM / 2 - x, h) + half(widthM / 2 + x, h);
        return scale(currentDensityAPerM2) * halves;
    }

    /// dB/dh over the middle of the strip, in T/m: -(mu_0 j/pi) atan[(w/2) d/(h(h + d) + w^2/4)].
    public double gradientTeslaPerM(double currentDensityAPerM2, double heightM) {
        double h = Domain.notNegative("height", heightM);
        double w = widthM / 2;
        return -2 * scale(currentDensityAPerM2) * Math.atan(w * thicknessM / (h * (h + thicknessM) + w * w));
    }

    private static double scale(double currentDensityAPerM2) {
        return VACUUM_PERMEABILITY * Domain.finite("current density", currentDensityAPerM2) / (2 * Math.PI);
    }

    /// Int_h^{h+d} atan(w/u) du = d atan(w/(h+d)) - h atan[w d/(h(h+d) + w^2)] + (w/2) ln[1 +
    /// d(2h+d)/(h^2+w^2)].
    private double half(double w, double h) {
        if (w == 0) {
            return 0;
        }
        double d = thicknessM;
        double turned = Math.atan(w * d / (h * (h + d) + w * w));
        return d * Math.atan(w / (h + d)) - h * turned + w / 2 * Math.log1p(d * (2 * h + d) / (h * h + w * w));
    }
}
