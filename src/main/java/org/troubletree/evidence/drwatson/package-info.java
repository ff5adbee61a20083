/** Reads the settings and the log of Dr. Watson, the crash handler of Windows NT. */
@NullMarked
package org.troubletree.evidence.drwatson;

import org.jspecify.annotations.NullMarked;
