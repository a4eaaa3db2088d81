package org.nsot.device;

import static org.nsot.constants.Codata.ELEMENTARY_CHARGE;

import org.nsot.errors.Domain;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;

/// A film whose spin Hall current makes the spin accumulation at its surface, 0 < z < d.
///
/// mu'' = mu/lambda^2, j_s = -(sigma/2e) mu' + theta j, j_s(0) = 0, j_s(d) = G mu(d)/e. With D = d/lambda,
/// r = 2 G lambda/sigma, a = z/lambda, b = D - a:
///
/// mu(d) = (2 e lambda theta j/sigma) tanh(D/2)/(1 + r coth D)
///
/// mu(z) = (2 e lambda theta j/sigma) [sinh((a - b)/2)/cosh(D/2) - r sinh(b)/sinh(D)]/(1 + r coth D)
///
/// The paper's film is much thicker than lambda and loses no spin: d = infinity, G = 0. Source:
/// `cahaya2023`, text below eq. (16); `takahashi2008`. Derivation: `docs/theory/08-device.md`. Signs:
/// `docs/CONVENTIONS.md`.
///
/// @param spinHallAngle              theta, dimensionless, signed, not zero
/// @param spinDiffusionLengthM       lambda, in m
/// @param conductivitySPerM          sigma, in S/m
/// @param thicknessM                 d, in m; infinity for a film much thicker than lambda
/// @param interfaceConductanceSPerM2 G at z = d, in S/m^2; 0 where no spin leaves
public record SpinHallInjector(
        double spinHallAngle,
        double spinDiffusionLengthM,
        double conductivitySPerM,
        double thicknessM,
        double interfaceConductanceSPerM2) {
    /// @throws Refusal NSOT-101 or NSOT-102 outside the domains above
    public SpinHallInjector {
        Domain.notZero("spin Hall angle", spinHallAngle);
        Domain.positive("spin-diffusion length", spinDiffusionLengthM);
        Domain.positive("conductivity", conductivitySPerM);
        if (thicknessM != Double.POSITIVE_INFINITY) {
            Domain.positive("thickness", thicknessM);
        }
        Domain.notNegative("interface conductance", interfaceConductanceSPerM2);
    }

    /// A film much thicker than lambda that loses no spin, as in `cahaya2023`.
    public SpinHallInjector(double spinHallAngle, double spinDiffusionLengthM, double conductivitySPerM) {
        this(spinHallAngle, spinDiffusionLengthM, conductivitySPerM, Double.POSITIVE_INFINITY, 0);
    }

    /// The same film with another thickness, in m.
    public SpinHallInjector withThickness(double otherM) {
        return new SpinHallInjector(
                spinHallAngle, spinDiffusionLengthM, conductivitySPerM, otherM, interfaceConductanceSPerM2);
    }

    /// The same film with another interface conductance, in S/m^2.
    public SpinHallInjector withInterfaceConductance(double otherSPerM2) {
        return new SpinHallInjector(spinHallAngle, spinDiffusionLengthM, conductivitySPerM, thicknessM, otherSPerM2);
    }

    /// mu(d), in J, of a charge current density j, in A/m^2; both signed.
    ///
    /// @throws Refusal NSOT-104 if it is beyond double precision
    public double spinAccumulationJoule(double currentDensityAPerM2) {
        double j = Domain.finite("current density", currentDensityAPerM2);
        return Domain.result("spin accumulation", thick(j) * efficiency(), j == 0);
    }

    /// The charge current density that makes the spin accumulation mu(d) (J), in A/m^2; both signed.
    ///
    /// @throws Refusal NSOT-104 if it is beyond double precision
    public double currentDensityAPerM2(double spinAccumulationJoule) {
        double mu = Domain.finite("spin accumulation", spinAccumulationJoule);
        double j = mu * conductivitySPerM / (2 * ELEMENTARY_CHARGE * spinDiffusionLengthM * spinHallAngle);
        return Domain.result("current density", j / efficiency(), mu == 0);
    }

    /// mu in the film, in J, at a depth d - z below the surface z = d.
    ///
    /// @throws Refusal NSOT-101 or NSOT-102 if the depth is not within the film
    public double spinAccumulationJoule(double currentDensityAPerM2, double depthM) {
        double b = depth(depthM);
        double a = reducedThickness() - b;
        double closed = Math.signum(a - b)
                * Math.exp(-Math.min(a, b))
                * -Math.expm1(-Math.abs(a - b))
                / (1 + Math.exp(-reducedThickness()));
        double lost = r() == 0 ? 0 : r() * Math.exp(-a) * ratio(2 * b, 2 * reducedThickness());
        return thick(Domain.finite("current density", currentDensityAPerM2)) * (closed - lost) / loss();
    }

    /// The spin current j_s towards the surface, in A/m^2, at a depth d - z below it; at the surface
    /// G mu(d)/e.
    ///
    /// @throws Refusal NSOT-101 or NSOT-102 if the depth is not within the film
    public double spinCurrentAPerM2(double currentDensityAPerM2, double depthM) {
        double b = depth(depthM);
        double d = reducedThickness();
        double a = d - b;
        double closed = Math.expm1(-a) * Math.expm1(-b) / (1 + Math.exp(-d));
        double lost = r() == 0 ? 0 : r() * Math.expm1(-(d + b)) * ratio(a, 2 * d);
        return spinHallAngle * Domain.finite("current density", currentDensityAPerM2) * (closed - lost) / loss();
    }

    /// Relative change of mu(d) by a further spin conductance at z = d, in S/m^2: -s/(1 + r coth D + s) with
    /// s = (2 G lambda/sigma) coth D of the further G.
    public double changeByConductance(double furtherSPerM2) {
        double further = Domain.finite("further conductance", furtherSPerM2) * 2 * spinDiffusionLengthM;
        double s = further / conductivitySPerM / Math.tanh(reducedThickness());
        return -s / (loss() + s);
    }

    /// The inverse effect: what a spin current that is pumped into the film at z = d (A/m^2, positive for
    /// spins along +u) drives along +j, as an electromotive field in V/m.
    ///
    /// E = theta j_p (lambda/d) tanh(D/2)/[sigma (1 + r coth D)]. In short circuit it drives the mean current
    /// density sigma E; in the open film it is balanced by the electrostatic field -E.
    ///
    /// @throws Refusal NSOT-102 if the film has no finite thickness
    public double inverseSpinHallFieldVPerM(double pumpedSpinCurrentAPerM2) {
        double d = Domain.finite("thickness", thicknessM);
        double spinCurrent = Domain.finite("pumped spin current", pumpedSpinCurrentAPerM2);
        return spinHallAngle * spinCurrent * spinDiffusionLengthM / d * efficiency() / conductivitySPerM;
    }

    /// mu of the thick film, 2 e lambda theta j/sigma.
    private double thick(double j) {
        return 2 * ELEMENTARY_CHARGE * spinDiffusionLengthM * spinHallAngle * j / conductivitySPerM;
    }

    /// mu(d) in units of that of the thick film that loses no spin, in (0, 1]; rises with d, falls with G.
    private double efficiency() {
        return Math.tanh(reducedThickness() / 2) / loss();
    }

    /// 1 + r coth D.
    private double loss() {
        return 1 + r() / Math.tanh(reducedThickness());
    }

    private double r() {
        return 2 * interfaceConductanceSPerM2 * spinDiffusionLengthM / conductivitySPerM;
    }

    private double reducedThickness() {
        return thicknessM / spinDiffusionLengthM;
    }

    private double depth(double depthM) {
        if (Domain.notNegative("depth", depthM) > thicknessM) {
            throw new Refusal(
                    ErrorCode.OUT_OF_DOMAIN,
                    "depth = " + depthM + " m",
                    "0 to the thickness, " + thicknessM + " m",
                    "give a depth within the film");
        }
        return depthM / spinDiffusionLengthM;
    }

    /// (1 - e^{-x})/(1 - e^{-y}), y > 0.
    private static double ratio(double x, double y) {
        return Math.expm1(-x) / Math.expm1(-y);
    }
}
