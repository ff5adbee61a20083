/** Tests of reading trees: one good tree, and one small fault at a time. */
@NullMarked
package org.troubletree.load;

import org.jspecify.annotations.NullMarked;
