package org.troubletree.load;

import org.troubletree.json.JsonText;






import java.util.Map;
import java.util.Optional;

/** One of a few words, each of which means a value; the first is the stand-in. */
record OneOf<T>(Map<String, T> words) implements Form<T> {
    @Override
    public String belongs() {
        return "one of " + String.join(", ", words.keySet());
    }

    @Override
    public T read(Spot spot) {
        return find(spot).orElseGet(this::standIn);
    }

    /** The same without a stand-in, for a word that decides how the rest is read: a guess would only tell of false faults. */
    Form<Optional<T>> orNothing() {
        return new OrNothing<>(this);
    }

    private Optional<T> find(Spot spot) {
        if (!(spot.value() instanceof JsonText text)) {
            spot.wrongType(belongs());
            return Optional.empty();
        }
        var meant = Optional.ofNullable(words.get(text.text()));
        if (meant.isEmpty()) {
            spot.wrong(Quoted.of(text.text()) + " is not known here", NearName.advice(text.text(), words.keySet()));
        }
        return meant;
    }

    @Override
    public T standIn() {
        return words.values().iterator().next();
    }

    private record OrNothing<T>(OneOf<T> word) implements Form<Optional<T>> {
        @Override
        public String belongs() {
            return word.belongs();
        }

        @Override
        public Optional<T> read(Spot spot) {
            return word.find(spot);
        }

        @Override
        public Optional<T> standIn() {
            return Optional.empty();
        }
    }
}
