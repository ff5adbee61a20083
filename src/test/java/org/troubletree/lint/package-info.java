/** Tests of the checks over all ways: each is shown a sound tree and one with the fault it is there for. */
@NullMarked
package org.troubletree.lint;

import org.jspecify.annotations.NullMarked;
