package org.troubletree.match.compare;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.troubletree.tree.Code;

/** Compares values of a message with the values that a signature names: numbers in any spelling, or words. */
public final class PatternValue {
    private PatternValue() {}

    /** Returns how a value agrees with the named values; the best agreement counts. */
    public static Agreement compare(String read, List<String> named) {
        if (isPlaceholder(read)) {
            return Agreement.ABSENT;
        }
        var best = Agreement.OTHER;
        for (var one : named) {
            var sign = compare(read, one);
            best = sign.compareTo(best) < 0 ? sign : best;
        }
        return best;
    }

    /** Returns the first named value that occurs in the text, spelled as in the signature. */
    public static Optional<String> findStated(Tokens text, List<String> named) {
        return named.stream()
                .filter(PatternValue::isTelling)
                .filter(value -> isStated(text, value))
                .findFirst();
    }

    /**
     * Returns whether a value is specific enough to be searched for: a code or several words, not one word such as
     * "transfer".
     */
    private static boolean isTelling(String named) {
        return Tokens.of(named).size() > 1 || named.chars().anyMatch(Character::isDigit);
    }

    /** Returns whether the named value occurs in the text. */
    public static boolean isStated(Tokens text, String named) {
        return findSpan(text, named).isPresent();
    }

    /** Returns where the named value first occurs in the text: the same words, or the same number in any spelling. */
    public static Optional<TextSpan> findSpan(Tokens text, String named) {
        var words = Tokens.of(named).words();
        int at = Collections.indexOfSubList(text.words(), words);
        if (at >= 0) {
            return Optional.of(new TextSpan(at, at + words.size()));
        }
        var number = parseNumber(named);
        return number.isEmpty()
                ? Optional.empty()
                : IntStream.range(0, text.size())
                        .filter(word -> number.equals(parseNumber(text.wordWithSign(word))))
                        .mapToObj(word -> new TextSpan(word, word + 1))
                        .findFirst();
    }

    /**
     * Returns whether a value is a distinctive phrase: three or more words with a long one among them, or two long
     * words.
     */
    public static boolean isPhrase(String named) {
        var words = Tokens.of(named).words();
        long spoken = words.stream().filter(WordSpelling::isLong).count();
        return words.size() > 2 ? spoken > 0 : spoken == 2;
    }

    /**
     * Returns whether the message was printed with the placeholder of its template, such as {@code %1} or {@code
     * <name>}.
     */
    private static boolean isPlaceholder(String read) {
        return read.startsWith("%") || read.startsWith("<");
    }

    private static Agreement compare(String read, String named) {
        var wanted = Tokens.of(named).words();
        var words = Tokens.of(read).words();
        if (words.size() >= wanted.size() && words.subList(0, wanted.size()).equals(wanted)) {
            return Agreement.SAME;
        }
        var first = read.split("[\\s\\[\\](),;]", 2)[0];
        if (parseNumber(named).isPresent() && parseNumber(named).equals(parseNumber(first))) {
            return Agreement.SAME;
        }
        return isMisprinted(first, named) || isMisspelt(words, wanted) ? Agreement.NEAR : Agreement.OTHER;
    }

    /** Returns whether the words begin with the wanted ones, misspellings allowed. */
    private static boolean isMisspelt(List<String> words, List<String> wanted) {
        var misspelt = WordSpelling.findMisspelt(wanted, new HashSet<>(words));
        var meant =
                wanted.stream().map(word -> misspelt.getOrDefault(word, word)).toList();
        return words.size() >= wanted.size() && words.subList(0, wanted.size()).equals(meant);
    }

    /** Returns whether a code lost or gained a digit. A code with a changed digit is another code. */
    private static boolean isMisprinted(String read, String named) {
        var found = TextFolding.foldName(read);
        var wanted = TextFolding.foldName(named);
        return parseNumber(named).isPresent()
                && found.length() != wanted.length()
                && WordSpelling.isNear(wanted, found);
    }

    /** Returns the 32 bits of a code in any spelling; empty if the text is not a code. */
    private static OptionalLong parseNumber(String text) {
        return Code.parse(TextFolding.trim(text));
    }
}
