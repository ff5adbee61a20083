/**
 * What can be written down of a walk: its report in three forms, and the registry files of a change.
 *
 * <p>A report is made once as a {@link org.troubletree.report.ReportDocument} of sections and then written as text, Markdown or
 * HTML, so that the three cannot differ in what they say. All of it comes from the steps of the walk.
 */
@NullMarked
package org.troubletree.report;

import org.jspecify.annotations.NullMarked;
