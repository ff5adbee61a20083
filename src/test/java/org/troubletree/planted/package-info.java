/** A small house of faults: for each rule of the real house one class that breaks it, to show that the rule would see it. */
@NullMarked
package org.troubletree.planted;

import org.jspecify.annotations.NullMarked;
