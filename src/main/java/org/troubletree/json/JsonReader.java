package org.troubletree.json;

import java.nio.CharBuffer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/** Reads a JSON file in UTF-8. Files come from strangers, so their size and depth are limited. */
public final class JsonReader {
    /** The greatest size of a file, in bytes. */
    public static final int MOST_BYTES = 64 << 20;

    /** The greatest depth of nested objects and lists. */
    public static final int DEEPEST = 64;

    /** The greatest length of a text, in characters. */
    public static final int LONGEST_TEXT = 100_000;

    /** The greatest length of a text in a file with evidence, in characters. */
    public static final int LONGEST_EVIDENCE = 10 << 20;

    /** The greatest number of values in a file. */
    public static final int MOST_VALUES = 2_000_000;

    /** The greatest number of digits of a number. */
    static final int LONGEST_NUMBER = 100;

    /** Nearly every key of a large tree is the id of one node, so caching keys would cost more than it saves. */
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

    /** The value of the file, or the reason why it cannot be read. */
    public static ReadJson read(byte[] file) {
        return read(file, AUTHORED);
    }

    /** The same for a file with evidence, whose texts may be longer. */
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
