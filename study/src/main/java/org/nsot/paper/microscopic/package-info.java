/// Electrons on a lattice, followed in time: a witness of the range functions that uses no susceptibility.
@NullMarked
package org.nsot.paper.microscopic;

import org.jspecify.annotations.NullMarked;
