package org.troubletree.ui.page;

/** Text beside a page that only some people want, hidden until someone asks for it. */
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

    /** The name of the passage with the text. */
    public String passage() {
        return passage;
    }

    /** The title on a page and in a menu. */
    public String title() {
        return title;
    }
}
