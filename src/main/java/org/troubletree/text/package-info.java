/**
 * Text as lines, dates and times as they are written in logs, the test for typing errors, and the Markdown of trees. Shared
 * by the readers of events, logs and evidence, and by all that shows the text of a tree.
 */
@NullMarked
package org.troubletree.text;

import org.jspecify.annotations.NullMarked;
