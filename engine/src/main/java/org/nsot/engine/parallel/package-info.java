/// Threads: the only place where they are started.
@NullMarked
package org.nsot.engine.parallel;

import org.jspecify.annotations.NullMarked;
