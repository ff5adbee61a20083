package org.troubletree.event;

import java.util.Optional;

/**
 * Reads the values after an event id that have no labels: {@code MSExchangeIMC Internal Processing An error was
 * returned}. A word with an inner capital is the source. Capitalized words before the sentence are the category.
 */
final class UnlabelledHeading {
    private static final int CATEGORY_WORDS = 2;
    private final String text;
    private final int end;
    private Heading heading = Heading.empty();
    private int at;

    private UnlabelledHeading(String text, int from, int end) {
        this.text = text;
        this.at = from;
        this.end = end;
    }

    /** Reads the values from {@code from} to the end of the line. */
    static UnlabelledHeading read(String text, int from, int end) {
        var values = new UnlabelledHeading(text, from, end);
        values.skipBlanks();
        values.readSource();
        values.readCategory();
        return values;
    }

    Heading heading() {
        return heading;
    }

    /** Returns the offset where the sentence begins, or the end of the line. */
    int bodyStart() {
        return at;
    }

    /**
     * Reads {@code Source X}, {@code from the X} or X alone if it looks like a source and does not begin a sentence.
     */
    private void readSource() {
        var named = valueAfterWord(at, "source");
        if (named.isPresent()) {
            at = named.get();
            addValue(HeadingField.SOURCE, wordEnd(at));
            return;
        }
        int given =
                valueAfterWord(at, "from").or(() -> valueAfterWord(at, "by")).orElse(at);
        int word = valueAfterWord(given, "the").orElse(given);
        int wordEnd = withoutPunctuation(word, wordEnd(word));
        if (looksLikeSource(text.substring(word, wordEnd)) && (given > at || !isFollowedByLowerCase(wordEnd))) {
            at = word;
            addValue(HeadingField.SOURCE, wordEnd);
        }
    }

    private void readCategory() {
        var named = valueAfterWord(at, "category");
        int sentence = sentenceStart(text, named.orElse(at), end);
        if (named.isPresent()
                || (heading.has(HeadingField.SOURCE) && sentence > at && wordCount(at, sentence) <= CATEGORY_WORDS)) {
            at = named.orElse(at);
            addValue(HeadingField.CATEGORY, sentence);
        }
    }

    private void addValue(HeadingField field, int to) {
        int last = to;
        while (last > at && " -\u2013|".indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        heading = heading.with(field, text.substring(at, last));
        at = to;
        skipBlanks();
    }

    /** Whether the word has at least three characters and a capital letter after the first one. */
    static boolean looksLikeSource(String word) {
        if (word.length() < 3 || !Character.isLetter(word.charAt(0))) {
            return false;
        }
        boolean inner = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!Character.isLetterOrDigit(c) && c != '-' && c != '_') {
                return false;
            }
            inner |= i > 0 && Character.isUpperCase(c);
        }
        return inner;
    }

    /** Whether the next word begins with a lower-case letter, so that this word begins a sentence. */
    private boolean isFollowedByLowerCase(int wordEnd) {
        int next = skipBlanks(wordEnd);
        return next < end && Character.isLowerCase(text.charAt(next));
    }

    /** Returns the offset of the last capitalized word before the first other word, or the end of the line. */
    static int sentenceStart(String text, int from, int end) {
        var line = new UnlabelledHeading(text, from, end);
        int sentence = from;
        int word = from;
        while (word < end && Character.isUpperCase(text.charAt(word))) {
            sentence = word;
            word = line.skipBlanks(line.wordEnd(word));
        }
        return word >= end || text.charAt(word) == '"' ? word : sentence;
    }

    /**
     * Returns the offset of the value after this word, or empty if the word is not at this offset or nothing follows
     * it.
     */
    private Optional<Integer> valueAfterWord(int place, String word) {
        int wordEnd = place + word.length();
        boolean here = text.regionMatches(true, place, word, 0, word.length())
                && wordEnd < end
                && text.charAt(wordEnd) <= ' '
                && skipBlanks(wordEnd) < end;
        return here ? Optional.of(skipBlanks(wordEnd)) : Optional.empty();
    }

    private int wordCount(int from, int to) {
        int words = 0;
        for (int word = from; word < to; word = skipBlanks(wordEnd(word))) {
            words++;
        }
        return words;
    }

    private int withoutPunctuation(int word, int wordEnd) {
        return wordEnd > word && ",:;.".indexOf(text.charAt(wordEnd - 1)) >= 0 ? wordEnd - 1 : wordEnd;
    }

    private int wordEnd(int from) {
        int to = from;
        while (to < end && text.charAt(to) > ' ') {
            to++;
        }
        return to;
    }

    private void skipBlanks() {
        at = skipBlanks(at);
    }

    private int skipBlanks(int from) {
        int to = from;
        while (to < end
                && (text.charAt(to) <= ' ' || (",;:-\u2013|.".indexOf(text.charAt(to)) >= 0 && isBlankAfter(to)))) {
            to++;
        }
        return to;
    }

    private boolean isBlankAfter(int place) {
        return place + 1 >= end || text.charAt(place + 1) <= ' ';
    }
}
