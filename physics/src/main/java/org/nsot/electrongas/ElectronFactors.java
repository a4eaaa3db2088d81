package org.nsot.electrongas;

/// What an electron gas multiplies the torque of the free gas by; see [ElectronGas].
///
/// @param field of g_field and the Knight shift: chi1(0) over that of the free gas
/// @param damp  of g_damp and the relaxation rate 1/(T1 T): 4 pi Int q^2 chi2 dq
public record ElectronFactors(double field, double damp) {
    /// Those of the gas of the paper.
    public static final ElectronFactors FREE = new ElectronFactors(1, 1);
}
