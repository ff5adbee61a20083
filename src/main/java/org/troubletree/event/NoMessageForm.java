package org.troubletree.event;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the sentence that a viewer shows if it has no message file: {@code The description for Event ID ( 1005 ) in
 * Source ( X ) could not be found}. It contains the id and the source.
 */
final class NoMessageForm implements EventForm {
    private static final String BEGINNING = "the description for event id";
    private static final int WINDOW = 300;
    private static final Pattern SENTENCE = Pattern.compile(
            "(?i)the description for event id[\\s('\"]{1,4}(-?\\d{1,10})[\\s)'\"]{1,4}(?:in|from) source[\\s('\"]{1,4}(\\S.{0,60}?)[\\s)'\"]{1,4}(?:could not|cannot) be\\s+found");

    private final NormalizedText normalized;

    NoMessageForm(NormalizedText normalized) {
        this.normalized = normalized;
    }

    @Override
    public Optional<EventStart> findEvent(LineSlice slice) {
        int firstNonBlank = slice.firstNonBlank();
        if (slice.stateAbove() == DescriptionState.LABELLED
                || !normalized.text().regionMatches(true, firstNonBlank, BEGINNING, 0, BEGINNING.length())) {
            return Optional.empty();
        }
        var text = normalized
                .text()
                .substring(firstNonBlank, Math.min(normalized.text().length(), firstNonBlank + WINDOW));
        return heading(text)
                .map(heading -> new EventStart(
                        firstNonBlank, heading, firstNonBlank, DescriptionState.LOOSE, EventFormat.NO_MESSAGE));
    }

    /** Returns the id and source of the first such sentence in the text. */
    static Optional<Heading> heading(String text) {
        var sentence = SENTENCE.matcher(text);
        return sentence.find()
                ? Optional.of(Heading.empty()
                        .with(HeadingField.ID, sentence.group(1))
                        .with(HeadingField.SOURCE, sentence.group(2)))
                : Optional.empty();
    }
}
