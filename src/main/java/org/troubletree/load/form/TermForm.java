package org.troubletree.load.form;

import java.util.List;
import org.troubletree.json.JsonArray;
import org.troubletree.json.JsonNumber;
import org.troubletree.tree.Term;

/** The value of a key of an expectation: one text or number or, if the reader accepts several, also a list of them. */
public record TermForm(Term term) implements Form<List<String>> {
    @Override
    public String belongs() {
        return term.belongs() + (term.count().takesMany() ? ", or a list of such," : "");
    }

    @Override
    public List<String> read(JsonLocation spot) {
        var one = new SingleTermForm(term);
        return term.count().takesMany() && spot.value() instanceof JsonArray
                ? ListOf.different(one).atLeast(1).read(spot)
                : List.of(one.read(spot));
    }

    @Override
    public List<String> standIn() {
        return List.of();
    }

    private record SingleTermForm(Term term) implements Form<String> {
        @Override
        public String belongs() {
            return term.belongs();
        }

        @Override
        public String read(JsonLocation spot) {
            var text = spot.value() instanceof JsonNumber number ? number.digits() : TextForms.LINE.read(spot);
            if (!text.isBlank() && !term.fits().test(text)) {
                spot.wrong(SafeQuote.of(text) + " does not fit", belongs() + " belongs here");
            }
            return text;
        }

        @Override
        public String standIn() {
            return "";
        }
    }
}
