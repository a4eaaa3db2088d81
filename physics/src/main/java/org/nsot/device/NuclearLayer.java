package org.nsot.device;

import org.nsot.errors.Domain;
import org.nsot.torque.NuclearTorque;

/// The nuclei above the injector.
///
/// Unless told otherwise mu is the same in the whole layer, that of the interface, as in `cahaya2023`: true
/// for a layer much thinner than its own spin-diffusion length. Otherwise it falls as e^{-h/lambda_N}.
///
/// @param thicknessM    d_N, in m
/// @param nucleiPerM3   density of the nuclei, in 1/m^3
/// @param decayLengthM  lambda_N, in m; infinity for a uniform mu
public record NuclearLayer(double thicknessM, double nucleiPerM3, double decayLengthM) {
    /// @throws org.nsot.errors.Refusal NSOT-101 or NSOT-102 outside the domains above
    public NuclearLayer {
        Domain.positive("thickness of the nuclear layer", thicknessM);
        Domain.positive("density of nuclei", nucleiPerM3);
        if (decayLengthM != Double.POSITIVE_INFINITY) {
            Domain.positive("decay length", decayLengthM);
        }
    }

    /// A layer in which mu is that of the interface.
    public static NuclearLayer uniform(double thicknessM, double nucleiPerM3) {
        return new NuclearLayer(thicknessM, nucleiPerM3, Double.POSITIVE_INFINITY);
    }

    /// Nuclei per area, in 1/m^2.
    public double nucleiPerM2() {
        return nucleiPerM3 * thicknessM;
    }

    /// mu at a height above the interface over mu at the interface, e^{-h/lambda_N}.
    public double fractionAt(double heightM) {
        return Math.exp(-Domain.notNegative("height", heightM) / decayLengthM);
    }

    /// The mean of mu over the layer over mu at the interface, (1 - e^{-d_N/lambda_N}) lambda_N/d_N.
    public double meanFraction() {
        double x = thicknessM / decayLengthM;
        return x == 0 ? 1 : -Math.expm1(-x) / x;
    }

    /// The spin conductance of all nuclei held across mu, (2 e^2/hbar) g_damp a^2 n d_N times the mean
    /// fraction, in S/m^2; an upper bound, see [NuclearTorque#backActionSPerM2].
    public double backActionSPerM2(NuclearTorque torque) {
        return torque.backActionSPerM2(nucleiPerM2()) * meanFraction();
    }
}
