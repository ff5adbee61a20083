@NullMarked
package org.troubletree.saved;

import org.jspecify.annotations.NullMarked;
