/** Texts read to events. */
@NullMarked
package org.troubletree.event;

import org.jspecify.annotations.NullMarked;
