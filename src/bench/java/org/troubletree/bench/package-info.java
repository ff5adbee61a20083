/** Benchmarks that are run by hand. Each prints a comparison beside its result. */
@NullMarked
package org.troubletree.bench;

import org.jspecify.annotations.NullMarked;
