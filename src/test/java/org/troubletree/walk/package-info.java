@NullMarked
package org.troubletree.walk;

import org.jspecify.annotations.NullMarked;
