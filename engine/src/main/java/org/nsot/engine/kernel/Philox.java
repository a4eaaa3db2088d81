package org.nsot.engine.kernel;

/// Philox 4x32-10, a counter-based generator: 128 random bits for every pair of a counter and a key, without a state.
///
/// So the noise of a spin in a step depends on the seed, the spin and the step, and on nothing else: not on the number
/// of threads, nor on where a run was split. Source: `salmon2011`.
public final class Philox {
    static final long MULTIPLIER_0 = 0xD2511F53L;
    static final long MULTIPLIER_1 = 0xCD9E8D57L;
    static final int KEY_STEP_0 = 0x9E3779B9;
    static final int KEY_STEP_1 = 0xBB67AE85;
    static final int ROUNDS = 10;

    private Philox() {}

    /// Replaces the counter by the random words that belong to it.
    ///
    /// @param counter four words of 32 bits
    public static void words(int[] counter, int key0, int key1) {
        int k0 = key0;
        int k1 = key1;
        int c0 = counter[0];
        int c1 = counter[1];
        int c2 = counter[2];
        int c3 = counter[3];
        for (int round = 0; round < ROUNDS; round++) {
            long p0 = MULTIPLIER_0 * Integer.toUnsignedLong(c0);
            long p1 = MULTIPLIER_1 * Integer.toUnsignedLong(c2);
            c0 = (int) (p1 >>> 32) ^ c1 ^ k0;
            c1 = (int) p1;
            c2 = (int) (p0 >>> 32) ^ c3 ^ k1;
            c3 = (int) p0;
            k0 += KEY_STEP_0;
            k1 += KEY_STEP_1;
        }
        counter[0] = c0;
        counter[1] = c1;
        counter[2] = c2;
        counter[3] = c3;
    }
}
