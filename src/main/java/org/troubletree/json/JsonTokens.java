package org.troubletree.json;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * Builds values from the parser's tokens. The content of open objects and lists waits in two common lists, which
 * avoids a growing list for each small value.
 */
final class JsonTokens {
    private final JsonParser parser;
    private final List<JsonObject.Member> members = new ArrayList<>();
    private final List<Json> entries = new ArrayList<>();
    private int depth;
    private int values;

    JsonTokens(JsonParser parser) {
        this.parser = parser;
    }

    Json whole() throws JsonSyntaxException {
        var first = parser.nextToken();
        if (first == null) {
            throw broken("the file is empty", "one object in braces belongs in it");
        }
        var value = value(first);
        if (parser.nextToken() != null) {
            throw broken("something follows the end of the first value", "leave one value in the file");
        }
        return value;
    }

    private Json value(JsonToken token) throws JsonSyntaxException {
        if (++values > JsonReader.MOST_VALUES) {
            throw broken(
                    "the file has more than %,d values".formatted(JsonReader.MOST_VALUES), "make smaller files of it");
        }
        var at = parser.currentTokenLocation();
        int line = at.getLineNr();
        int column = at.getColumnNr();
        return switch (token) {
            case START_OBJECT -> object(line, column);
            case START_ARRAY -> array(line, column);
            case VALUE_STRING -> new JsonText(line, column, parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonNumber(line, column, parser.getString());
            case VALUE_TRUE, VALUE_FALSE -> new JsonBoolean(line, column, token == JsonToken.VALUE_TRUE);
            case VALUE_NULL -> new JsonNull(line, column);
            default -> throw new IllegalStateException("a value does not begin with " + token);
        };
    }

    private JsonObject object(int line, int column) throws JsonSyntaxException {
        enter();
        int from = members.size();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            var at = parser.currentTokenLocation();
            var value = value(parser.nextToken());
            members.add(new JsonObject.Member(name, at.getLineNr(), at.getColumnNr(), value));
        }
        depth--;
        return new JsonObject(line, column, taken(members, from));
    }

    private JsonArray array(int line, int column) throws JsonSyntaxException {
        enter();
        int from = entries.size();
        for (var token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            entries.add(value(token));
        }
        depth--;
        return new JsonArray(line, column, taken(entries, from));
    }

    private static <T> List<T> taken(List<T> all, int from) {
        var last = all.subList(from, all.size());
        var taken = List.copyOf(last);
        last.clear();
        return taken;
    }

    private void enter() throws JsonSyntaxException {
        if (++depth > JsonReader.DEEPEST) {
            throw broken(
                    "objects and lists stand more than %d deep in each other".formatted(JsonReader.DEEPEST),
                    "make the file flatter");
        }
    }

    private JsonSyntaxException broken(String what, String right) {
        TokenStreamLocation at = parser.currentTokenLocation();
        return new JsonSyntaxException(new SyntaxProblem(at.getLineNr(), at.getColumnNr(), what, right));
    }
}
