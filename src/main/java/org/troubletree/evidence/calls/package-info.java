/** Reads Calls.out, in which the MTA lists its threads and semaphores. */
@NullMarked
package org.troubletree.evidence.calls;

import org.jspecify.annotations.NullMarked;
