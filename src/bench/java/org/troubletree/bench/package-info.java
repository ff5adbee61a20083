/** Measurements, run by hand, each printed beside what it is to be compared with. */
@NullMarked
package org.troubletree.bench;

import org.jspecify.annotations.NullMarked;
