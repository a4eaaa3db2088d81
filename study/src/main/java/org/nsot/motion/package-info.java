/// A nuclear spin in motion: what `nsot run` follows, and its figures.
@NullMarked
package org.nsot.motion;

import org.jspecify.annotations.NullMarked;
