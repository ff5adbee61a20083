/** Reads registry exports and the output of {@code reg query}. */
@NullMarked
package org.troubletree.evidence.registry;

import org.jspecify.annotations.NullMarked;
