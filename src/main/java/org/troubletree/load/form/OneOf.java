package org.troubletree.load.form;

import java.util.Map;
import java.util.Optional;
import org.troubletree.json.JsonText;

/** One of several words, each with a value; the first is the fallback. */
public record OneOf<T>(Map<String, T> words) implements Form<T> {
    @Override
    public String belongs() {
        return "one of " + String.join(", ", words.keySet());
    }

    @Override
    public T read(JsonLocation spot) {
        return find(spot).orElseGet(this::standIn);
    }

    /**
     * The same without a fallback, for a word that decides how the rest is read: a wrong guess would report false
     * problems.
     */
    public Form<Optional<T>> orNothing() {
        return new OptionalOneOf<>(this);
    }

    private Optional<T> find(JsonLocation spot) {
        if (!(spot.value() instanceof JsonText text)) {
            spot.wrongType(belongs());
            return Optional.empty();
        }
        var meant = Optional.ofNullable(words.get(text.text()));
        if (meant.isEmpty()) {
            spot.wrong(
                    SafeQuote.of(text.text()) + " is not known here", DidYouMean.advice(text.text(), words.keySet()));
        }
        return meant;
    }

    @Override
    public T standIn() {
        return words.values().iterator().next();
    }

    private record OptionalOneOf<T>(OneOf<T> word) implements Form<Optional<T>> {
        @Override
        public String belongs() {
            return word.belongs();
        }

        @Override
        public Optional<T> read(JsonLocation spot) {
            return word.find(spot);
        }

        @Override
        public Optional<T> standIn() {
            return Optional.empty();
        }
    }
}
