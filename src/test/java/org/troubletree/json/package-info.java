/** Tests of reading and writing JSON. */
@NullMarked
package org.troubletree.json;

import org.jspecify.annotations.NullMarked;
