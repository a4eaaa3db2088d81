package org.nsot.paper.audit;

/// Where the spin accumulation mu enters the electron gas.
enum Reading {
    /// Only in the occupation: excited electrons of an unsplit band; what a spin Hall current leaves behind.
    OCCUPATION(1, 0, "in the occupation only"),
    /// Only in the Hamiltonian: split bands, filled alike; the kernel of spin pumping.
    DYNAMICS(0, 1, "in the dynamics only"),
    /// In both: a gas in equilibrium with a magnetic field.
    BOTH(1, 1, "in the occupation and in the dynamics");

    private final int occupation;
    private final int dynamics;
    private final String words;

    Reading(int occupation, int dynamics, String words) {
        this.occupation = occupation;
        this.dynamics = dynamics;
        this.words = words;
    }

    double splitOfOccupation(double mu) {
        return occupation * mu;
    }

    double splitOfEnergy(double mu) {
        return dynamics * mu;
    }

    String words() {
        return words;
    }
}
