/** Tests of matching, on a small library of signatures that are easily mistaken for each other. */
@NullMarked
package org.troubletree.match;

import org.jspecify.annotations.NullMarked;
