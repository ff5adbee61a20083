/** Support for tests in real windows. */
@NullMarked
package org.troubletree.window;

import org.jspecify.annotations.NullMarked;
