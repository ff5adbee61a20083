package org.troubletree.load;

import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import org.troubletree.json.JsonReader;
import org.troubletree.json.ReadJson;
import org.troubletree.load.form.BooleanForm;
import org.troubletree.load.form.Fields;
import org.troubletree.load.form.IntForm;
import org.troubletree.load.form.JsonLocation;
import org.troubletree.load.form.ListOf;
import org.troubletree.load.form.ObjectForm;
import org.troubletree.load.form.Problems;
import org.troubletree.load.form.SafeQuote;
import org.troubletree.load.form.TermForm;
import org.troubletree.load.form.TextForms;
import org.troubletree.tree.Code;
import org.troubletree.tree.Code.CodeMeaningfulness;
import org.troubletree.tree.Problem;
import org.troubletree.tree.Term;

/** Reads the file of error codes. */
final class CodesReader implements ObjectForm<List<Code>> {
    private static final Term SPELLING = new Term(
            "code",
            Term.Count.ONE,
            "a code of 32 bits, such as 0x80040115, 1067 or -1011,",
            text -> Code.parse(text).isPresent());

    /** The valid codes of a file, and its problems. */
    record CodesResult(List<Code> codes, List<Problem> problems) {}

    static CodesResult read(String file, byte[] text) {
        return switch (JsonReader.read(text)) {
            case ReadJson.InvalidJson broken ->
                new CodesResult(List.of(), List.of(TreeLoader.problem(file, broken.flaw())));
            case ReadJson.ValidJson sound -> {
                var problems = Problems.in(file);
                var codes = new CodesReader().read(JsonLocation.top(sound.value(), problems));
                yield new CodesResult(problems.isEmpty() ? codes : List.of(), problems.list());
            }
        };
    }

    @Override
    public String belongs() {
        return "an object with format and codes";
    }

    @Override
    public List<Code> read(Fields fields) {
        fields.maybe("$schema", TextForms.LINE);
        fields.need("format", new IntForm(TreeReader.FORMAT, TreeReader.FORMAT));
        var codes = fields.need("codes", ListOf.any(new CodeForm()));
        var seen = new HashSet<List<Object>>();
        Predicate<Code> isNew = code -> seen.add(List.of(Code.parse(code.spelling()), code.sources()));
        codes.stream()
                .filter(isNew.negate())
                .forEach(code -> fields.wrong(
                        "codes",
                        "the code %s stands here twice".formatted(SafeQuote.of(code.spelling())),
                        "once, or with other sources"));
        return codes;
    }

    private static final class CodeForm implements ObjectForm<Code> {
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
                    fields.need("name", TextForms.LINE),
                    fields.need("meaning", TextForms.LINE),
                    fields.maybe("tells", new BooleanForm<>(CodeMeaningfulness.SOMETHING, CodeMeaningfulness.NOTHING))
                            .orElse(CodeMeaningfulness.SOMETHING),
                    fields.maybeList("sources", ListOf.different(TextForms.LINE)),
                    fields.maybe("article", TextForms.ARTICLE));
        }
    }
}
