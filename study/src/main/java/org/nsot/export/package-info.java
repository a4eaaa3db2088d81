/// What leaves the program as a file: whole or not at all.
@NullMarked
package org.nsot.export;

import org.jspecify.annotations.NullMarked;
