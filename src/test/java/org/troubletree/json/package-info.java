/** Tests of JSON in and out. */
@NullMarked
package org.troubletree.json;

import org.jspecify.annotations.NullMarked;
