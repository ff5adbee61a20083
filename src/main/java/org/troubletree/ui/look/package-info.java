/**
 * The look of the wizard. Style is data: colours, fonts and shapes are in properties files beside these classes, one
 * for all themes and one for each. Components name a style class; code sets no colour, font or size of its own.
 *
 * <p>Text from trees, logs and pasted evidence is never rendered as Swing HTML: {@link
 * org.troubletree.ui.look.PlainText} switches that off for all components that would.
 */
@NullMarked
package org.troubletree.ui.look;

import org.jspecify.annotations.NullMarked;
