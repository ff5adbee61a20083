/** Reads perfopt.log, in which Performance Optimizer of Exchange writes what it changed. */
@NullMarked
package org.troubletree.evidence.perfopt;

import org.jspecify.annotations.NullMarked;
