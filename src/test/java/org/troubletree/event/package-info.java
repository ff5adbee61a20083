/** Tests of reading events from text. */
@NullMarked
package org.troubletree.event;

import org.jspecify.annotations.NullMarked;
