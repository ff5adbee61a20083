/**
 * The command line. It parses the arguments, runs the command and prints the result. All output is UTF-8 on every
 * platform, so that a pipe or a file contains the same bytes everywhere.
 *
 * <p>Status 0 means success, 1 that a problem was found or a file could not be read, 2 that the command line was not
 * understood.
 */
@NullMarked
package org.troubletree.cli;

import org.jspecify.annotations.NullMarked;
