/** Tests the comparison of texts with small tables. */
@NullMarked
package org.troubletree.match.compare;

import org.jspecify.annotations.NullMarked;
