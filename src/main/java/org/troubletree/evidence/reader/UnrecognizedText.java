package org.troubletree.evidence.reader;

/**
 * How a reader refuses what is not of its kind: it says what the text looks like and what to hand in instead. {@code own} is
 * what its own kind looks like, {@code but} what is missing in a text that looks so, or like nothing known.
 */
public record UnrecognizedText(TextKind expectedKind, String missing, String advice) {
    private static final String ADVICE_WITHOUT_FILE = "Where nothing can be handed in, look on the server itself.";

    /** The result for a text that is not the expected kind: what it seems to be and what to provide instead. */
    public ReadResult resultFor(String text) {
        var looks = TextKind.of(text);
        var reason = looks == expectedKind || looks == TextKind.OTHER ? missing : looks.sentence();
        return new ReadResult.Unrecognized("%s %s %s".formatted(reason, advice, ADVICE_WITHOUT_FILE));
    }

    /** Whether the text clearly is of another kind. */
    public boolean isOtherKind(String text) {
        var looks = TextKind.of(text);
        return looks != expectedKind && looks != TextKind.OTHER;
    }
}
