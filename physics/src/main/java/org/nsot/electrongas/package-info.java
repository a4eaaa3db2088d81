/// Fermi sea: susceptibilities chi1, chi2 and their range functions.
@NullMarked
package org.nsot.electrongas;

import org.jspecify.annotations.NullMarked;
