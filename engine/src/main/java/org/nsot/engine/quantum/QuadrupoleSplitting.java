package org.nsot.engine.quantum;

import org.nsot.engine.linear.ComplexMatrix;
import org.nsot.errors.Domain;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;
import org.nsot.hyperfine.Vector;

/// Energy of a nuclear quadrupole in an electric field gradient.
///
/// H/hbar = (w/6) [3 I_Z^2 - I(I+1) + eta (I_X^2 - I_Y^2)],  w = 3 e^2 q Q/(2 I(2I - 1) hbar)
///
/// At eta = 0 the levels m and m - 1 along Z move apart by w (m - 1/2). It vanishes identically for
/// I = 1/2. In a frame that rotates about Z it keeps its form for eta = 0 only. Source: `slichter1990`, ch. 10.
///
/// @param frequencyRadPerS w, signed
/// @param asymmetry        eta, from 0 to 1
/// @param principalX        X; kept as its unit vector at right angles to Z; Y = Z x X
/// @param principalZ        Z, along the largest component of the gradient; kept as a unit vector
public record QuadrupoleSplitting(double frequencyRadPerS, double asymmetry, Vector principalX, Vector principalZ) {
    /// None.
    public static final QuadrupoleSplitting NONE = axial(0, UnitVector.Z);

    /// @throws Refusal NSOT-101 or NSOT-102 if a number is outside its range, or X along Z
    public QuadrupoleSplitting {
        Domain.finite("quadrupole frequency", frequencyRadPerS);
        if (Domain.notNegative("asymmetry", asymmetry) > 1) {
            throw new Refusal(
                    ErrorCode.OUT_OF_DOMAIN,
                    "asymmetry = " + asymmetry,
                    "a number from 0 to 1",
                    "name the principal axes so that |V_ZZ| is the largest");
        }
        principalZ = UnitVector.along("principal axis Z", principalZ);
        principalX = UnitVector.across("principal axis X", principalX, principalZ);
    }

    /// A gradient with a symmetry axis.
    public static QuadrupoleSplitting axial(double frequencyRadPerS, Vector axis) {
        Vector z = UnitVector.along("symmetry axis", axis);
        return new QuadrupoleSplitting(frequencyRadPerS, 0, UnitVector.perpendicular(z), z);
    }

    /// H/hbar, in rad/s.
    ComplexMatrix hamiltonian(int size) {
        double spin = (size - 1) / 2.0;
        return square(size, principalZ)
                .times(3, 0)
                .plus(ComplexMatrix.identity(size), -spin * (spin + 1))
                .plus(square(size, principalX), asymmetry)
                .plus(square(size, principalZ.cross(principalX)), -asymmetry)
                .times(frequencyRadPerS / 6, 0);
    }

    private static ComplexMatrix square(int size, Vector axis) {
        ComplexMatrix component = SpinMatrix.component(size, axis);
        return component.times(component);
    }
}
