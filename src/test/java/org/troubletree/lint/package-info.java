/** Tests of the checks over all paths: each gets a valid tree and one with the fault it looks for. */
@NullMarked
package org.troubletree.lint;

import org.jspecify.annotations.NullMarked;
