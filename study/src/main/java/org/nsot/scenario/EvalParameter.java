package org.nsot.scenario;

/// The electrons of a function: dimensionless, for nothing else of them is asked.
public enum EvalParameter implements DeclaredParameter {
    /// k_B T/E_F.
    TEMPERATURE(Declaration.quantity(
                    "temperature",
                    "1",
                    "0.01",
                    "temperature",
                    "k_B T/E_F",
                    "temperature of the electrons at fixed density, as k_B T/E_F; zero if not given")
            .only(Allowed.POSITIVE)
            .absent()),
    /// S.
    STONER(Declaration.quantity(
                    "stoner",
                    "1",
                    "0.3",
                    "Stoner factor",
                    "S",
                    "Stoner factor S of exchange among the electrons, below 1; none if not given")
            .only(Allowed.NOT_NEGATIVE)
            .absent()),
    /// k_F l.
    MEAN_FREE_PATH(Declaration.quantity(
                    "mean-free-path",
                    "1",
                    "20",
                    "mean free path",
                    "k_F l",
                    "mean free path as k_F l, which damps chi2 in space; infinite if not given")
            .only(Allowed.POSITIVE)
            .absent()),
    /// Dimension.
    DIMENSION(Declaration.word("dimension", "3", "dimension", "", "electrons in space, in a plane or on a line")
            .oneOf("3", "2", "1"));

    @SuppressWarnings("ImmutableEnumChecker") // a record of strings and an unmodifiable list
    private final Declaration declaration;

    EvalParameter(Declaration declaration) {
        this.declaration = declaration;
    }

    @Override
    public Declaration declaration() {
        return declaration;
    }
}
