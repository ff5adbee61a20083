/** Tests of loading trees: one valid tree, and one small fault at a time. */
@NullMarked
package org.troubletree.load;

import org.jspecify.annotations.NullMarked;
