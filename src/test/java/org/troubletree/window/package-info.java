/** What journeys in real windows stand on. */
@NullMarked
package org.troubletree.window;

import org.jspecify.annotations.NullMarked;
