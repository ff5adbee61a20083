/** Tests of the pages, each on a stage without a window. */
@NullMarked
package org.troubletree.ui.page;

import org.jspecify.annotations.NullMarked;
