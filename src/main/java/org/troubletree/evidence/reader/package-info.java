/** What all readers of evidence share: the interface, the result, and the sentence for a text that is not recognized. */
@NullMarked
package org.troubletree.evidence.reader;

import org.jspecify.annotations.NullMarked;
