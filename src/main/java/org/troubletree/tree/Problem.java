package org.troubletree.tree;

/**
 * A problem of a tree: the broken rule, the file, the line (from 1, or 0 for the whole file), the place as keys from
 * the top ({@code nodes/which-version/choices/0/next}), what is wrong, and what would be right.
 */
public record Problem(Rule rule, String file, int line, String place, String what, String right) {
    /** The problem in one line, as a compiler prints it: {@code file:line: place: what; right [rule]}. */
    public String sentence() {
        var where = line > 0 ? file + ":" + line + ": " : file + ": ";
        var path = place.isEmpty() ? "" : place + ": ";
        var cure = right.isEmpty() ? "" : "; " + right;
        return where + (rule.isNote() ? "note: " : "") + path + what + cure + " [" + rule.id() + "]";
    }
}
