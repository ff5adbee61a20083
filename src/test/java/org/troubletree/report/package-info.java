/** Tests of reports and registry files. */
@NullMarked
package org.troubletree.report;

import org.jspecify.annotations.NullMarked;
