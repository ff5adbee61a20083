package org.troubletree.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.troubletree.load.form.Fields;
import org.troubletree.load.form.ObjectForm;
import org.troubletree.load.form.TermForm;
import org.troubletree.load.form.TextForms;
import org.troubletree.tree.Expectation;
import org.troubletree.tree.ReaderTerms;
import org.troubletree.tree.Term;

/** Reads one expectation of a check, in the terms of its reader. */
record ExpectationReader(ReaderTerms reader) implements ObjectForm<Expectation> {
    @Override
    public String belongs() {
        return Stream.concat(Stream.of("fact"), reader.terms().stream().map(Term::key))
                .collect(Collectors.joining(", ", "an object that may have ", ""));
    }

    @Override
    public Expectation read(Fields fields) {
        var fact = fields.need("fact", TextForms.FACT);
        var terms = new LinkedHashMap<String, List<String>>();
        reader.terms().forEach(term -> read(term, fields).ifPresent(text -> terms.put(term.key(), text)));
        var expected = new Expectation(fact, terms);
        reader.flaw(expected).ifPresent(right -> fields.wrong("these keys do not go together", right));
        return expected;
    }

    private static Optional<List<String>> read(Term term, Fields fields) {
        var form = new TermForm(term);
        return term.count().isOptional() ? fields.maybe(term.key(), form) : Optional.of(fields.need(term.key(), form));
    }
}
