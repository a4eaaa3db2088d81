/// From a scenario to an answer: what the command line prints and a page shows.
@NullMarked
package org.nsot.calculator;

import org.jspecify.annotations.NullMarked;
