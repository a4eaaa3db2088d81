/// Contact and dipolar fields of a nucleus and the magnetization they induce.
@NullMarked
package org.nsot.hyperfine;

import org.jspecify.annotations.NullMarked;
