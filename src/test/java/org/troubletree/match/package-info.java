/** Tests matching with a small library of signatures that are easily confused. */
@NullMarked
package org.troubletree.match;

import org.jspecify.annotations.NullMarked;
