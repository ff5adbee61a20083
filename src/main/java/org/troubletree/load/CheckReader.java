package org.troubletree.load;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.troubletree.load.form.Fields;
import org.troubletree.load.form.Form;
import org.troubletree.load.form.ListOf;
import org.troubletree.load.form.ObjectForm;
import org.troubletree.load.form.SafeQuote;
import org.troubletree.load.form.TextForms;
import org.troubletree.tree.Check;
import org.troubletree.tree.Expectation;
import org.troubletree.tree.ReaderTerms;

final class CheckReader implements ObjectForm<Check> {
    private final Map<String, ReaderTerms> readers;
    private final Form<String> reader;

    CheckReader(LoadContext outside) {
        this.readers = outside.readers();
        this.reader = new ExternalNameForm("reader", readers.keySet());
    }

    @Override
    public String belongs() {
        return "a check with title, text, reader, byHand, choices and, where the reader wants it, expects";
    }

    @Override
    public Check read(Fields fields) {
        var page = PageReader.read(fields);
        var name = fields.need("reader", reader);
        var known = Optional.ofNullable(readers.get(name));
        var expects = known.map(terms -> expects(terms, fields)).orElseGet(() -> unread(fields));
        var given = known.map(terms -> ReaderFacts.of(terms, expects)).orElseGet(ReaderFacts::unknown);
        return new Check(
                page,
                name,
                expects,
                fields.need("byHand", TextForms.PROSE),
                fields.need("choices", ChoiceReader.ofCheck(given)));
    }

    /** The expectations of an unknown reader cannot be checked. */
    private static List<Expectation> unread(Fields fields) {
        fields.pass("expects");
        return List.of();
    }

    private static List<Expectation> expects(ReaderTerms terms, Fields fields) {
        var form = ListOf.any(new ExpectationReader(terms)).atLeast(1);
        var expects = terms.byDefault().isEmpty()
                ? fields.need("expects", form)
                : fields.maybe("expects", form).orElse(terms.byDefault());
        refuseTwice(expects, fields);
        return expects;
    }

    private static void refuseTwice(List<Expectation> expects, Fields fields) {
        var seen = new HashSet<String>();
        expects.stream()
                .map(Expectation::fact)
                .filter(fact -> !fact.isEmpty() && !seen.add(fact))
                .forEach(fact -> fields.wrong(
                        "expects",
                        "two expectations become the fact " + SafeQuote.of(fact),
                        "a fact of its own for each"));
    }
}
