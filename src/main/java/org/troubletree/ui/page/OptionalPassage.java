package org.troubletree.ui.page;

/** Words beside a page that only some people want, and that stay away until someone asks for them. */
public enum OptionalPassage {
    /** What to say to a caller. */
    CALL("call", "On the phone"),
    /** What a trainer may tell about the page. */
    TEACH("teach", "For trainers");

    private final String passage;
    private final String title;

    OptionalPassage(String passage, String title) {
        this.passage = passage;
        this.title = title;
    }

    /** The name of the passage that holds the words. */
    public String passage() {
        return passage;
    }

    /** What it is called on a page and in a menu. */
    public String title() {
        return title;
    }
}
