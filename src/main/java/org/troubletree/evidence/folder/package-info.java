/** Reads two listings of a folder and tells whether the folder fills up. */
@NullMarked
package org.troubletree.evidence.folder;

import org.jspecify.annotations.NullMarked;
