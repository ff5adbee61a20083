/** Reads lists of Windows services and their states. */
@NullMarked
package org.troubletree.evidence.services;

import org.jspecify.annotations.NullMarked;
