/**
 * The command line: parses what was asked, has it done, prints what came of it. Everything is written in UTF-8, whatever
 * the platform's own encoding, so that a pipe or a file holds the same on every system.
 *
 * <p>Status 0 is done, 1 is that something was found wrong or could not be read, 2 that the command line itself was not
 * understood.
 */
@NullMarked
package org.troubletree.cli;

import org.jspecify.annotations.NullMarked;
