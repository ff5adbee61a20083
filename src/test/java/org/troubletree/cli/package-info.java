/** Tests of the command line. */
@NullMarked
package org.troubletree.cli;

import org.jspecify.annotations.NullMarked;
