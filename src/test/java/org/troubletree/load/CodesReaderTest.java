package org.troubletree.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.troubletree.evidence.Readers;
import org.troubletree.tree.Code;
import org.troubletree.tree.Problem;

class CodesReaderTest {
    private static CodesReader.Read read(String codes) {
        return CodesReader.read(
                "codes.json",
                "{\"format\": 1, \"codes\": [%s]}".formatted(codes).getBytes(UTF_8));
    }

    @Test
    void readsACode() {
        var read = read(
                "{\"code\": \"-1011\", \"name\": \"MEMORY\", \"meaning\": \"None left.\", \"tells\": false, \"sources\": [\"EDB\"], \"article\": \"Q172812\"}");

        assertThat(read.problems()).isEmpty();
        assertThat(read.codes())
                .extracting(Code::number, Code::tells, Code::sources)
                .containsExactly(tuple(0xFFFFFC0DL, false, List.of("EDB")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"code\": \"x\", \"name\": \"N\", \"meaning\": \"M\"} | \"x\" does not fit",
                "{\"code\": 5, \"name\": \"N\"} | \"meaning\" is missing",
                "{\"code\": 5, \"name\": \"N\", \"meanin\": \"M\"} | \"meanin\" is not known here",
                "{\"code\": 5, \"name\": \"N\", \"meaning\": \"M\"}, {\"code\": \"0x5\", \"name\": \"N\", \"meaning\": \"M\"} | stands here twice"
            })
    void tellsWhatIsWrong(String codes, String what) {
        assertThat(read(codes).codes()).isEmpty();
        assertThat(read(codes).problems()).extracting(Problem::what).anyMatch(it -> it.contains(what));
    }

    @Test
    void findsNothingWrongWithTheBundledCodes() {
        var bundled = TreeFolders.bundled().read(Readers.all());

        assertThat(bundled.codes()).hasSizeGreaterThan(80);
        assertThat(bundled.problems()).isEmpty();
    }
}
