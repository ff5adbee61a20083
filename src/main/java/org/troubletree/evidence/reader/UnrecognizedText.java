package org.troubletree.evidence.reader;

/**
 * How a reader rejects a text of another kind: with what the text looks like and what to provide instead. {@code
 * missing} is the reason for a text that looks like the expected kind or like no known kind.
 */
public record UnrecognizedText(TextKind expectedKind, String missing, String advice) {
    private static final String ADVICE_WITHOUT_FILE = "Where nothing can be handed in, look on the server itself.";

    /** Returns the result for a text that the reader could not read. */
    public ReadResult resultFor(String text) {
        var looks = TextKind.of(text);
        var reason = looks == expectedKind || looks == TextKind.OTHER ? missing : looks.sentence();
        return new ReadResult.Unrecognized("%s %s %s".formatted(reason, advice, ADVICE_WITHOUT_FILE));
    }

    /** Returns whether the text looks like another known kind. */
    public boolean isOtherKind(String text) {
        var looks = TextKind.of(text);
        return looks != expectedKind && looks != TextKind.OTHER;
    }
}
