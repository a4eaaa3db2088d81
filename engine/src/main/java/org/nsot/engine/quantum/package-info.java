/// One nuclear spin as quantum mechanics has it: a density matrix with jumps by the electrons.
@NullMarked
package org.nsot.engine.quantum;

import org.jspecify.annotations.NullMarked;
