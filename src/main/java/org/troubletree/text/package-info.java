/** Text as lines, dates and times as they are written in logs, and the test for typing errors. Shared by the readers of events, logs and evidence. */
@NullMarked
package org.troubletree.text;

import org.jspecify.annotations.NullMarked;
