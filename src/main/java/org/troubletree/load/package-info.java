/**
 * Trees from files, or everything that is wrong with them at once.
 *
 * <p>Reading goes in two passes. The first takes each value for what belongs in its place: a {@link
 * org.troubletree.load.form.Form} a kind of value, which says what it found instead and goes on with a stand-in. The second
 * looks at what needs the whole file: references, ways, circles. Only a file without a problem gives a tree; the
 * stand-ins never leave this package.
 *
 * <p>What needs more than one file, or every path through a tree, is the business of {@code lint} - but for the links
 * between trees: a walk would fall off a link that leads nowhere, so a tree with one is not handed out.
 */
@NullMarked
package org.troubletree.load;

import org.jspecify.annotations.NullMarked;
