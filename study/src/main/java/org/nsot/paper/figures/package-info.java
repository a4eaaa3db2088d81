/// The figures of the paper, computed anew in both formulations.
@NullMarked
package org.nsot.paper.figures;

import org.jspecify.annotations.NullMarked;
