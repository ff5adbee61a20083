@NullMarked
package org.troubletree.tree;

import org.jspecify.annotations.NullMarked;
