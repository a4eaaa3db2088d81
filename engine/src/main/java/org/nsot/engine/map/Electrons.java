package org.nsot.engine.map;

import org.nsot.electrongas.ElectronGas;
import org.nsot.errors.Domain;
import org.nsot.formulation.Formulation;
import org.nsot.hyperfine.Vector;

/// The electron gas of a map.
///
/// @param formulation           published or derived
/// @param fermiWavenumberPerM   k_F, in 1/m
/// @param spinAccumulationJoule mu, in J
/// @param uniformAPerM          M0, in A/m, which stands once for all nuclei; zero if it is left out
/// @param gas                   which electrons
public record Electrons(
        Formulation formulation,
        double fermiWavenumberPerM,
        Vector spinAccumulationJoule,
        Vector uniformAPerM,
        ElectronGas gas) {
    /// Those of the paper.
    public Electrons(
            Formulation formulation, double fermiWavenumberPerM, Vector spinAccumulationJoule, Vector uniformAPerM) {
        this(formulation, fermiWavenumberPerM, spinAccumulationJoule, uniformAPerM, ElectronGas.FREE);
    }

    /// @throws org.nsot.errors.Refusal NSOT-101 or NSOT-102 if k_F is not positive and finite
    public Electrons {
        Domain.positive("Fermi wavenumber", fermiWavenumberPerM);
    }
}
