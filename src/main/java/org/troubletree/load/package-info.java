/**
 * Loads trees from files, or reports everything that is wrong with them at once.
 *
 * <p>Loading has two passes. The first reads each value with a {@link org.troubletree.load.form.Form}, which reports
 * a wrong value and continues with a fallback. The second checks what needs the whole file: references, paths,
 * cycles. Only a file without a problem gives a tree; fallbacks never leave this package.
 *
 * <p>What needs several files, or every path through a tree, is checked by {@code lint}, except links between trees:
 * a walk could not follow a broken link, so a tree with one is not returned.
 */
@NullMarked
package org.troubletree.load;

import org.jspecify.annotations.NullMarked;
