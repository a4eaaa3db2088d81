/// Figures of the results of a study: maps with analytic boundaries, line cuts, histograms.
@NullMarked
package org.nsot.sweep.figure;

import org.jspecify.annotations.NullMarked;
