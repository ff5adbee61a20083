/** Tests of reading event logs of any size. */
@NullMarked
package org.troubletree.scan;

import org.jspecify.annotations.NullMarked;
