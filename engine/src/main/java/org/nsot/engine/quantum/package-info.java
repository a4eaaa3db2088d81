/// One quantum spin: density matrix, Hamiltonian, relaxation, motion and steady state.
@NullMarked
package org.nsot.engine.quantum;

import org.jspecify.annotations.NullMarked;
