package org.troubletree.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonWriterTest {
    private static final JsonObject PROBLEM = Json.object()
            .with("file", "a\\b.json")
            .with("line", 3)
            .with("score", Json.number(0.5))
            .with("sound", new JsonBoolean(0, 0, false))
            .with("right", new JsonNull(0, 0))
            .with("near", List.of("x", "y"))
            .with("none", List.of())
            .with("empty", Json.object().done())
            .done();

    @Test
    void writesOnOneLine() {
        assertThat(JsonWriter.oneLine(PROBLEM))
                .isEqualTo("{\"file\":\"a\\\\b.json\",\"line\":3,\"score\":0.5,\"sound\":false,\"right\":null,"
                        + "\"near\":[\"x\",\"y\"],\"none\":[],\"empty\":{}}");
    }

    @Test
    void writesAMemberALine() {
        assertThat(JsonWriter.pretty(PROBLEM)).isEqualTo("""
                {
                  "file": "a\\\\b.json",
                  "line": 3,
                  "score": 0.5,
                  "sound": false,
                  "right": null,
                  "near": [
                    "x",
                    "y"
                  ],
                  "none": [],
                  "empty": {}
                }
                """);
    }

    @Test
    void writesNothingThatSteersATerminal() {
        assertThat(JsonWriter.oneLine(Json.text("\u001b[2J\n\u0000"))).isEqualTo("\"\\u001B[2J\\n\\u0000\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ünïcode ✓ 𝄞", "\"quoted\" \\ back", "line\nbreak\ttab", "</script>", "\u2028"})
    void writesWhatIsReadAgain(String text) {
        var read = JsonReader.read(
                JsonWriter.pretty(Json.object().with(text, text).done()).getBytes(StandardCharsets.UTF_8));

        assertThat(read)
                .isInstanceOfSatisfying(
                        ReadJson.ValidJson.class,
                        sound -> assertThat(((JsonObject) sound.value()).members())
                                .singleElement()
                                .satisfies(member -> assertThat(member.name()).isEqualTo(text))
                                .satisfies(member -> assertThat(((JsonText) member.value()).text())
                                        .isEqualTo(text)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void refusesNumbersThatJsonDoesNotKnow(double number) {
        assertThatThrownBy(() -> Json.number(number)).isInstanceOf(IllegalArgumentException.class);
    }
}
