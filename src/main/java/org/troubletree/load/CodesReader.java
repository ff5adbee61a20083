package org.troubletree.load;

import org.troubletree.json.JsonReader;
import org.troubletree.json.ReadJson;
import org.troubletree.tree.Code;
import org.troubletree.tree.Code.Telling;
import org.troubletree.tree.Problem;
import org.troubletree.tree.Term;






import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;

/** The file of error codes. */
final class CodesReader implements ObjectForm<List<Code>> {
    private static final Term SPELLING = new Term(
            "code",
            Term.Count.ONE,
            "a code of 32 bits, such as 0x80040115, 1067 or -1011,",
            text -> Code.parse(text).isPresent());

    /** The codes of a file, as far as it is sound, and what is wrong with it. */
    record Read(List<Code> codes, List<Problem> problems) {}

    static Read read(String file, byte[] text) {
        return switch (JsonReader.read(text)) {
            case ReadJson.Broken broken -> new Read(List.of(), List.of(TreeLoader.problem(file, broken.flaw())));
            case ReadJson.Sound sound -> {
                var problems = Problems.in(file);
                var codes = new CodesReader().read(Spot.top(sound.value(), problems));
                yield new Read(problems.isEmpty() ? codes : List.of(), problems.list());
            }
        };
    }

    @Override
    public String belongs() {
        return "an object with format and codes";
    }

    @Override
    public List<Code> read(Fields fields) {
        fields.maybe("$schema", Texts.LINE);
        fields.need("format", new Whole(TreeReader.FORMAT, TreeReader.FORMAT));
        var codes = fields.need("codes", ListOf.any(new OfCode()));
        var seen = new HashSet<List<Object>>();
        Predicate<Code> isNew = code -> seen.add(List.of(Code.parse(code.spelling()), code.sources()));
        codes.stream()
                .filter(isNew.negate())
                .forEach(code -> fields.wrong(
                        "codes",
                        "the code %s stands here twice".formatted(Quoted.of(code.spelling())),
                        "once, or with other sources"));
        return codes;
    }

    private static final class OfCode implements ObjectForm<Code> {
        @Override
        public String belongs() {
            return "a code with code, name, meaning and, where wanted, tells, sources and article";
        }

        @Override
        public Code read(Fields fields) {
            return new Code(
                    fields.need("code", new TermForm(SPELLING)).stream()
                            .findFirst()
                            .orElse(""),
                    fields.need("name", Texts.LINE),
                    fields.need("meaning", Texts.LINE),
                    fields.maybe("tells", new Truth<>(Telling.SOMETHING, Telling.NOTHING))
                            .orElse(Telling.SOMETHING),
                    fields.maybeList("sources", ListOf.different(Texts.LINE)),
                    fields.maybe("article", Texts.ARTICLE));
        }
    }
}
