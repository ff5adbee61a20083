package org.troubletree.json;

import java.nio.CharBuffer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/** Reads a file of JSON in UTF-8. What a file may ask for is limited, since files come from strangers. */
public final class JsonReader {
    /** A file may have at most so many bytes. */
    public static final int MOST_BYTES = 64 << 20;

    /** Objects and lists may stand in each other at most so deep. */
    public static final int DEEPEST = 64;

    /** A text may have at most so many characters. */
    public static final int LONGEST_TEXT = 100_000;

    /** Where evidence is kept, a text may have at most so many characters. */
    public static final int LONGEST_EVIDENCE = 10 << 20;

    /** A file may have at most so many values. */
    public static final int MOST_VALUES = 2_000_000;

    /** A number may have at most so many digits. */
    static final int LONGEST_NUMBER = 100;

    /** Nearly every key of a large tree is the id of one node: to keep them for the next time would cost more than it saves. */
    private static final JsonFactory AUTHORED = factory(LONGEST_TEXT);

    private static final JsonFactory EVIDENCE = factory(LONGEST_EVIDENCE);

    private JsonReader() {}

    private static JsonFactory factory(int longestText) {
        return JsonFactory.builder()
                .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(longestText)
                        .maxNameLength(LONGEST_TEXT)
                        .maxNumberLength(LONGEST_NUMBER)
                        .build())
                .build();
    }

    /** The value of the file, or the flaw for which it cannot be read. */
    public static ReadJson read(byte[] file) {
        return read(file, AUTHORED);
    }

    /** The value of a file that keeps evidence, whose texts may be as long as that. */
    public static ReadJson readEvidence(byte[] file) {
        return read(file, EVIDENCE);
    }

    private static ReadJson read(byte[] file, JsonFactory factory) {
        try {
            return new ReadJson.ValidJson(value(file, factory));
        } catch (JsonSyntaxException broken) {
            return new ReadJson.InvalidJson(broken.flaw());
        }
    }

    private static Json value(byte[] file, JsonFactory factory) throws JsonSyntaxException {
        if (file.length > MOST_BYTES) {
            throw new JsonSyntaxException(new SyntaxProblem(
                    0, 0, "the file has more than %,d bytes".formatted(MOST_BYTES), "make smaller files of it"));
        }
        var text = Utf8Check.decode(file);
        try (var parser =
                factory.createParser(ObjectReadContext.empty(), text.array(), text.arrayOffset(), text.length())) {
            return parse(text, parser);
        }
    }

    private static Json parse(CharBuffer text, JsonParser parser) throws JsonSyntaxException {
        try {
            return new JsonTokens(parser).whole();
        } catch (JacksonException fault) {
            throw new JsonSyntaxException(new SyntaxExplanation(text, fault, parser).flaw());
        }
    }
}
