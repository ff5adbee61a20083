package org.troubletree.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {
    @Test
    void tellsWhereEachValueStands() {
        var whole = object("{\n  \"a\": 1,\n  \"ü\": [true,\n    \"b\"]\n}");

        assertThat(whole.line()).isEqualTo(1);
        assertThat(whole.members().getFirst().line()).isEqualTo(2);
        assertThat(whole.members().getFirst().column()).isEqualTo(3);
        assertThat(whole.members().getFirst().value().column()).isEqualTo(8);
        assertThat(whole.member("ü").orElseThrow().value())
                .asInstanceOf(type(JsonArray.class))
                .satisfies(list -> assertThat(list.column()).isEqualTo(8))
                .satisfies(list -> assertThat(list.values().getLast()).isEqualTo(new JsonText(4, 5, "b")));
    }

    @Test
    void keepsMembersInTheirOrderAndThoseThatStandTwice() {
        var whole = object("{\"b\": 1, \"a\": 2, \"b\": 3}");

        assertThat(whole.members()).extracting(JsonObject.Member::name).containsExactly("b", "a", "b");
        assertThat(whole.member("b").orElseThrow().value()).isEqualTo(new JsonNumber(1, 7, "1"));
        assertThat(whole.repeated()).extracting(JsonObject.Member::column).containsExactly(18);
    }

    @Test
    void findsRepeatedMembersAmongMany() {
        var text = new StringBuilder("{");
        for (int i = 0; i < 50; i++) {
            text.append("\"k").append(i).append("\": 0,\n");
        }
        var whole = object(text.append("\"k7\": 1}").toString());

        assertThat(whole.repeated()).extracting(JsonObject.Member::line).containsExactly(51);
        assertThat(whole.member("k49")).isPresent();
        assertThat(whole.member("k50")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "7,7",
        "-7,-7",
        "7.0,7",
        "70e-1,7",
        "7.5,",
        "2147483648,",
        "1e999999999,",
        "1e99999999999,",
        "1e-999999999,"
    })
    void takesWholeNumbersInAnySpelling(String digits, Integer whole) {
        var number = new JsonNumber(1, 1, digits).whole();

        assertThat(number.isPresent() ? number.getAsInt() : null).isEqualTo(whole);
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"a": 1,⏎}                   | 2 | a comma stands before the }
            [1,]                         | 1 | a comma stands before the ]
            {"a": 1⏎ "b": 2}             | 2 | a comma or a colon is missing before the "
            ["a" "b"]                    | 1 | a comma or a colon is missing before the "
            {⏎ "a": 'x'}                 | 2 | other quotes
            {⏎ "a": “x”}                 | 2 | other quotes
            {⏎ // why⏎}                  | 2 | a comment stands here
            {⏎ # why⏎}                   | 2 | a comment stands here
            {"a": "x⏎y"}                 | 1 | over the end of its line
            {"a":⏎ "HKEY\\Soft"}         | 2 | the backslash before S begins no escape
            {"a": [1,⏎ 2                 | 2 | the file ends before
            {"a": "abc                   | 1 | the file ends before
            {"a"                         | 1 | the file ends before
            {a: 1}                       | 1 | a does not belong here
            {"a": tru}                   | 1 | t does not belong here
            {"a": 01}                    | 1 | 1 does not belong here
            {"a": NaN}                   | 1 | does not belong here
            {"a": 1}⏎}                   | 2 | } does not belong here
            {"a": 1}⏎{}                  | 2 | something follows the end
            {"a": 1, }]                  | 1 | a comma stands before the }
            {"a": \u00A01}               | 1 | the character U+00A0 does not belong here
            ~~                           | 1 | the file is empty
            ⏎ ⏎                          | 1 | the file is empty
            """)
    void saysWhatIsWrongWithTheFormAndOnWhichLine(String text, int line, String what) {
        var flaw = flaw(text.replace('⏎', '\n').getBytes(StandardCharsets.UTF_8));

        assertThat(flaw.what()).contains(what);
        assertThat(flaw.line()).isEqualTo(line);
        assertThat(flaw.right()).isNotBlank();
    }

    @Test
    void asksForUtf8() {
        var flaw = flaw(new byte[] {'{', '\n', '"', (byte) 0xE4, '"'});

        assertThat(flaw).isEqualTo(new SyntaxProblem(2, 2, "the byte 0xE4 is not UTF-8", flaw.right()));
        assertThat(flaw.right()).contains("UTF-8");
    }

    @Test
    void tellsOfAFileThatEndsInTheMiddleOfACharacter() {
        assertThat(flaw(new byte[] {'"', (byte) 0xC3}).what()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void knowsOtherUnicodeFormsByTheirBytes(String charset) {
        assertThat(flaw("{}".getBytes(Charset.forName(charset))).what()).contains("UTF-16");
    }

    @Test
    void asksToLeaveOutAByteOrderMark() {
        assertThat(flaw("\uFEFF{}".getBytes(StandardCharsets.UTF_8)).what()).contains("byte order mark");
    }

    @Test
    void limitsDepth() {
        assertThat(object("{\"a\":" + "[".repeat(63) + "]".repeat(63) + "}").members())
                .hasSize(1);
        assertThat(flaw("[".repeat(65)).what()).contains("more than 64 deep");
        assertThat(flaw("{\"a\":".repeat(100_000)).what()).contains("more than 64 deep");
    }

    @Test
    void limitsTheLengthOfTexts() {
        assertThat(object("{\"a\": \"" + "x".repeat(100_000) + "\"}").members()).hasSize(1);
        assertThat(flaw("{\n\"a\": \"" + "x".repeat(100_001) + "\"}"))
                .satisfies(flaw -> assertThat(flaw.what()).contains("more than 100,000 characters"))
                .satisfies(flaw -> assertThat(flaw.line()).isEqualTo(2));
        assertThat(flaw("{\"" + "x".repeat(100_001) + "\": 1}").what()).contains("more than 100,000 characters");
    }

    @Test
    void limitsTheLengthOfNumbers() {
        assertThat(flaw("{\"a\": " + "1".repeat(101) + "}").what()).contains("more than 100 digits");
    }

    @Test
    void limitsTheNumberOfValues() {
        assertThat(flaw("[" + "1,".repeat(2_000_000) + "1]").what()).contains("more than 2,000,000 values");
    }

    @Test
    void limitsTheSizeOfTheFile() {
        assertThat(flaw(new byte[JsonReader.MOST_BYTES + 1]).what()).contains("67,108,864 bytes");
    }

    private static JsonObject object(String text) {
        var read = JsonReader.read(text.getBytes(StandardCharsets.UTF_8));
        assertThat(read).isInstanceOf(ReadJson.ValidJson.class);
        return (JsonObject) ((ReadJson.ValidJson) read).value();
    }

    private static SyntaxProblem flaw(String text) {
        return flaw(text.getBytes(StandardCharsets.UTF_8));
    }

    private static SyntaxProblem flaw(byte[] file) {
        var read = JsonReader.read(file);
        assertThat(read).isInstanceOf(ReadJson.InvalidJson.class);
        return ((ReadJson.InvalidJson) read).flaw();
    }
}
