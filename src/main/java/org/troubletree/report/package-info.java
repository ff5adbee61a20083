/**
 * The report of a walk in three forms, and the registry files of a change.
 *
 * <p>A report is built once, as one commonmark document, and then rendered as text, Markdown or HTML, so that the three
 * forms have the same content. All of it follows from the steps of the walk.
 */
@NullMarked
package org.troubletree.report;

import org.jspecify.annotations.NullMarked;
