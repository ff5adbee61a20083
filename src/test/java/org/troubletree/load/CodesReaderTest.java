package org.troubletree.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.troubletree.evidence.Readers;
import org.troubletree.tree.Code;
import org.troubletree.tree.Problem;

/** The file of error codes: its reader and the schema for editors report the same, as far as a schema can. */
class CodesReaderTest {
    private final Schemas schema = Schemas.named(TreeFolders.CODES_SCHEMA);

    private static String file(String codes) {
        return "{\"$schema\": \"codes.schema.json\", \"format\": 1, \"codes\": [%s]}".formatted(codes);
    }

    private static CodesReader.CodesResult read(String codes) {
        return CodesReader.read("codes.json", file(codes).getBytes(UTF_8));
    }

    @Test
    void readsACode() {
        var code =
                "{\"$comment\": \"old\", \"code\": \"-1011\", \"name\": \"MEMORY\", \"meaning\": \"None left.\", \"tells\": false, \"sources\": [\"EDB\"], \"article\": \"Q172812\"}";

        assertThat(read(code).problems()).isEmpty();
        assertThat(schema.faults(file(code))).isEmpty();
        assertThat(read(code).codes())
                .extracting(Code::number, Code::tells, Code::sources)
                .containsExactly(tuple(0xFFFFFC0DL, false, List.of("EDB")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"0x80040115\"", "\"80040115\"", "\"-1011\"", "-1011", "4294967295", "\" 5 \""})
    void takesACodeInAnySpelling(String spelled) {
        var code = "{\"code\": %s, \"name\": \"N\", \"meaning\": \"M\"}".formatted(spelled);

        assertThat(read(code).problems()).isEmpty();
        assertThat(schema.faults(file(code))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"code\": \"x\", \"name\": \"N\", \"meaning\": \"M\"} | \"x\" does not fit",
                "{\"code\": 4294967296, \"name\": \"N\", \"meaning\": \"M\"} | does not fit",
                "{\"code\": true, \"name\": \"N\", \"meaning\": \"M\"} | stands here",
                "{\"code\": 5, \"name\": \"N\"} | \"meaning\" is missing",
                "{\"code\": 5, \"name\": \" \", \"meaning\": \"M\"} | blank",
                "{\"code\": 5, \"name\": \"N\", \"meanin\": \"M\"} | \"meanin\" is not known here",
                "{\"code\": 5, \"name\": \"N\", \"meaning\": \"M\", \"tells\": \"no\"} | stands here",
                "{\"code\": 5, \"name\": \"N\", \"meaning\": \"M\", \"sources\": [\"A\", \"A\"]} | stands in the list twice",
                "{\"code\": 5, \"name\": \"N\", \"meaning\": \"M\", \"article\": \"169686\"} | does not fit"
            })
    void tellsWhatIsWrong(String codes, String what) {
        assertThat(read(codes).codes()).isEmpty();
        assertThat(read(codes).problems()).extracting(Problem::what).anyMatch(it -> it.contains(what));
        assertThat(schema.faults(file(codes))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"code\": \"4294967296\", \"name\": \"N\", \"meaning\": \"M\"}",
                "{\"code\": 5, \"name\": \"N\", \"meaning\": \"M\"}, {\"code\": \"0x5\", \"name\": \"N\", \"meaning\": \"M\"}"
            })
    void tellsWhatIsBeyondTheSchema(String codes) {
        assertThat(read(codes).problems()).isNotEmpty();
        assertThat(schema.faults(file(codes))).isEmpty();
    }

    @Test
    void findsNothingWrongWithTheBundledCodes() {
        var bundled = TreeFolders.bundled().read(Readers.all());

        assertThat(bundled.codes()).hasSizeGreaterThan(80);
        assertThat(bundled.problems()).isEmpty();
        assertThat(schema.faults(Schemas.bundled("wizard-trees/codes.json"))).isEmpty();
    }
}
