/**
 * How the wizard looks. Style is data: colours, type and shape stand in properties files beside these classes, one for
 * all themes and one for each, and components name a style class. Code asks for no colour, font or size of its own.
 *
 * <p>Text from trees, logs and pasted evidence is never rendered as Swing's HTML: {@link
 * org.troubletree.ui.look.PlainText} switches that off in the delegates of all components that would.
 */
@NullMarked
package org.troubletree.ui.look;

import org.jspecify.annotations.NullMarked;
