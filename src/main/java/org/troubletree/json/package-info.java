/**
 * JSON in and out. Every value that was read knows its line and column, keys that stand twice are kept, and what a
 * stranger's file may ask for is limited. No other package knows the parser.
 *
 * <p>A file that is no JSON is told as one {@link org.troubletree.json.SyntaxProblem}: after the first fault in the form, what follows would
 * be guesswork. What the values mean, and all that is wrong with that, is the business of those who read them.
 */
@NullMarked
package org.troubletree.json;

import org.jspecify.annotations.NullMarked;
