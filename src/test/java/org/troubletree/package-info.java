/** Rules and tests that concern the whole code base. */
@NullMarked
package org.troubletree;

import org.jspecify.annotations.NullMarked;
