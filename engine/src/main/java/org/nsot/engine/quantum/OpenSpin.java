package org.nsot.engine.quantum;

import java.util.ArrayList;
import java.util.List;
import org.nsot.engine.linear.ComplexMatrix;
import org.nsot.errors.Domain;
import org.nsot.hyperfine.Vector;
import org.nsot.matter.Spin;

/// One spin, what turns it and what relaxes it.
///
/// d rho/dt = -i [H/hbar, rho] + sum over relaxations,  H/hbar = -Omega . I + quadrupole,  so that
/// d<I>/dt = <I> x Omega as for the classical vector; Omega = gamma B for a field. Source: `lindblad1976`. Derivation:
/// `docs/theory/11-quantum-spin.md`.
///
/// @param spin                          I
/// @param angularVelocityRadPerS   Omega: Zeeman, RF and field-like torque together
/// @param quadrupole                    quadrupole coupling
/// @param relaxations                   all of them add up
public record OpenSpin(
        Spin spin, Vector angularVelocityRadPerS, QuadrupoleSplitting quadrupole, List<AxialRelaxation> relaxations) {
    /// @throws org.nsot.errors.Refusal NSOT-102 if Omega is not finite
    public OpenSpin {
        Domain.finite("angular velocity", angularVelocityRadPerS.norm());
        relaxations = List.copyOf(relaxations);
    }

    /// A spin at rest, to which the rest is added.
    public static OpenSpin of(Spin spin) {
        return new OpenSpin(spin, new Vector(0, 0, 0), QuadrupoleSplitting.NONE, List.of());
    }

    /// With that Omega added.
    public OpenSpin turning(Vector radPerS) {
        return new OpenSpin(spin, angularVelocityRadPerS.plus(radPerS), quadrupole, relaxations);
    }

    /// With that quadrupole coupling in place of any other.
    public OpenSpin split(QuadrupoleSplitting by) {
        return new OpenSpin(spin, angularVelocityRadPerS, by, relaxations);
    }

    /// With that relaxation added.
    public OpenSpin relaxing(AxialRelaxation by) {
        List<AxialRelaxation> all = new ArrayList<>(relaxations);
        all.add(by);
        return new OpenSpin(spin, angularVelocityRadPerS, quadrupole, all);
    }

    /// d rho/dt, in 1/s.
    public ComplexMatrix rate(SpinDensity density) {
        return Lindbladian.of(this).apply(density.matrix());
    }

    /// 2I + 1.
    int size() {
        return spin.doubled() + 1;
    }

    /// H/hbar, in rad/s.
    ComplexMatrix hamiltonian() {
        return quadrupole.hamiltonian(size()).plus(SpinMatrix.component(size(), angularVelocityRadPerS), -1);
    }
}
