/** Tests of scanning event logs of any size. */
@NullMarked
package org.troubletree.log;

import org.jspecify.annotations.NullMarked;
