/** Reads lists of file versions and compares them with the table of a fix. */
@NullMarked
package org.troubletree.evidence.files;

import org.jspecify.annotations.NullMarked;
