package org.troubletree.evidence;

/**
 * How a reader refuses what is not of its kind: it says what the text looks like and what to hand in instead. {@code own} is
 * what its own kind looks like, {@code but} what is missing in a text that looks so, or like nothing known.
 */
record Refusal(Appearance own, String but, String instead) {
    private static final String NO_FILE = "Where nothing can be handed in, look on the server itself.";

    ReadResult of(String text) {
        var looks = Appearance.of(text);
        var reason = looks == own || looks == Appearance.OTHER ? but : looks.sentence();
        return new ReadResult.Refused("%s %s %s".formatted(reason, instead, NO_FILE));
    }

    /** Whether the text clearly is of another kind. */
    boolean knowsBetter(String text) {
        var looks = Appearance.of(text);
        return looks != own && looks != Appearance.OTHER;
    }
}
