package org.troubletree.lint;

/** What a check has against a tree: the place as keys from the top, what is wrong, and what would be right. */
record Complaint(String place, String what, String right) {
    static Complaint ofNode(String node, String member, String what, String right) {
        return new Complaint("nodes/" + node + (member.isEmpty() ? "" : "/" + member), what, right);
    }
}
