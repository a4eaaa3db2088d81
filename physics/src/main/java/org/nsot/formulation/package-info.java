/// The two formulations of the theory, as data.
@NullMarked
package org.nsot.formulation;

import org.jspecify.annotations.NullMarked;
