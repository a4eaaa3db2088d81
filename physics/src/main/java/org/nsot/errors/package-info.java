/// Refusals: every one has a code and says what was given, what is allowed and how to mend it.
@NullMarked
package org.nsot.errors;

import org.jspecify.annotations.NullMarked;
