/** What each place of a JSON file may contain. A {@link org.troubletree.load.form.Form} reads one kind of value, reports a problem if the value does not fit, and continues with a fallback. */
@NullMarked
package org.troubletree.load.form;

import org.jspecify.annotations.NullMarked;
