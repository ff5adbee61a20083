package org.troubletree.load;

import java.util.Set;
import org.troubletree.load.form.DidYouMean;
import org.troubletree.load.form.Form;
import org.troubletree.load.form.JsonLocation;
import org.troubletree.load.form.SafeQuote;
import org.troubletree.load.form.TextForms;

/** The name of something that exists outside the file, such as a reader or a symptom. */
record ExternalNameForm(String thing, Set<String> known) implements Form<String> {
    @Override
    public String belongs() {
        return "the name of a " + thing;
    }

    @Override
    public String read(JsonLocation spot) {
        var name = TextForms.LINE.read(spot);
        if (!name.isBlank() && !known.contains(name)) {
            spot.wrong("there is no %s %s".formatted(thing, SafeQuote.of(name)), DidYouMean.advice(name, known));
        }
        return name;
    }

    @Override
    public String standIn() {
        return "";
    }
}
