package org.nsot.scenario;

/// The formulation of a study's points.
public enum FormulationParameter implements DeclaredParameter {
    /// Which equations.
    FORMULATION(Declaration.word(
                    "formulation",
                    "published",
                    "formulation",
                    "",
                    "equations as printed, as derived, or with measured K and T1 T")
            .oneOf("published", "derived", "measured"));

    @SuppressWarnings("ImmutableEnumChecker") // a record of strings and an unmodifiable list
    private final Declaration declaration;

    FormulationParameter(Declaration declaration) {
        this.declaration = declaration;
    }

    @Override
    public Declaration declaration() {
        return declaration;
    }
}
