package org.nsot.paper.audit;

/// An equation, for people as text and for pages as presentation MathML.
///
/// @param text   one line of plain text
/// @param mathml a `<math>` element
public record Formula(String text, String mathml) {
    /// Reads a formula such as `@M_0 = -(e k_F)/(2 pi^2 hbar) @mu`: `_` and `^` bind one symbol or parenthesis, `/`
    /// stands between two of them, `@` marks a vector, Greek letters and hbar are spelled out.
    static Formula of(String source) {
        return new Formula(source.replace("@", ""), new FormulaReader(source).read());
    }
}
