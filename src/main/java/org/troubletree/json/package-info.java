/**
 * Reads and writes JSON. Every value that was read knows its line and column, repeated keys are kept, and sizes are
 * limited. No other package uses the parser.
 *
 * <p>A file that is not valid JSON gives one {@link org.troubletree.json.SyntaxProblem}: after the first syntax
 * error, anything else would be a guess. The meaning of the values is checked by those who read them.
 */
@NullMarked
package org.troubletree.json;

import org.jspecify.annotations.NullMarked;
