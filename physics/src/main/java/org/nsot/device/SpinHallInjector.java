package org.nsot.device;

import static org.nsot.constants.Codata.ELEMENTARY_CHARGE;

import org.nsot.errors.Domain;

/// A thick film whose spin Hall current makes the spin accumulation at its surface.
///
/// mu = 2 e lambda theta j/sigma. Source: `cahaya2023`, text below eq. (16); the film is much thicker than
/// lambda and
/// no
/// spin leaves through the interface.
///
/// @param spinHallAngle         theta, dimensionless, signed, not zero
/// @param spinDiffusionLengthM  lambda, in m
/// @param conductivitySPerM     sigma, in S/m
public record SpinHallInjector(double spinHallAngle, double spinDiffusionLengthM, double conductivitySPerM) {
    /// @throws org.nsot.errors.Refusal NSOT-101 or NSOT-102 outside the domains above
    public SpinHallInjector {
        Domain.notZero("spin Hall angle", spinHallAngle);
        Domain.positive("spin-diffusion length", spinDiffusionLengthM);
        Domain.positive("conductivity", conductivitySPerM);
    }

    /// The charge current density that makes the spin accumulation mu (J): j = mu sigma/(2 e lambda theta),
    /// in A/m^2.
    ///
    /// @throws org.nsot.errors.Refusal NSOT-104 if it is beyond double precision
    public double currentDensityAPerM2(double spinAccumulationJoule) {
        double j = spinAccumulationJoule
                * conductivitySPerM
                / (2 * ELEMENTARY_CHARGE * spinDiffusionLengthM * spinHallAngle);
        return Domain.result("current density", j, spinAccumulationJoule == 0);
    }
}
