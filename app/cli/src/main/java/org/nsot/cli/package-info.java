/// The command line.
@NullMarked
package org.nsot.cli;

import org.jspecify.annotations.NullMarked;
