/// Trajectories of one classical spin: integrators, observers.
@NullMarked
package org.nsot.engine.dynamics;

import org.jspecify.annotations.NullMarked;
