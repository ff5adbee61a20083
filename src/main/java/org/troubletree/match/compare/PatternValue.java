package org.troubletree.match.compare;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.troubletree.tree.Code;

/** A value of a message beside the one a signature names: a number in any spelling, or words. */
public final class PatternValue {
    private PatternValue() {}

    /** How the value that was read stands to those that the signature names. */
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

    /** The one of the named values that stands somewhere in the text, as the signature spells it. */
    public static Optional<String> findStated(Tokens text, List<String> named) {
        return named.stream()
                .filter(PatternValue::isTelling)
                .filter(value -> isStated(text, value))
                .findFirst();
    }

    /** Whether it means something wherever it stands: a code or several words do, one such as "transfer" does not. */
    private static boolean isTelling(String named) {
        return Tokens.of(named).size() > 1 || named.chars().anyMatch(Character::isDigit);
    }

    /** Whether the named value stands somewhere in the text. */
    public static boolean isStated(Tokens text, String named) {
        return findSpan(text, named).isPresent();
    }

    /** Where the named value first stands in the text: its words or, where it is a number, that number in any spelling. */
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

    /** Whether it is words that few would write who do not mean it: three with a long one among them, or two long ones. */
    public static boolean isPhrase(String named) {
        var words = Tokens.of(named).words();
        long spoken = words.stream().filter(WordSpelling::isLong).count();
        return words.size() > 2 ? spoken > 0 : spoken == 2;
    }

    /** Whether the message was printed with its template's own marks, such as {@code %1} or {@code <name>}. */
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

    /** Whether the words are those that are wanted but for a letter of one. */
    private static boolean isMisspelt(List<String> words, List<String> wanted) {
        var misspelt = WordSpelling.findMisspelt(wanted, new HashSet<>(words));
        var meant =
                wanted.stream().map(word -> misspelt.getOrDefault(word, word)).toList();
        return words.size() >= wanted.size() && words.subList(0, wanted.size()).equals(meant);
    }

    /** Whether a digit of a code got lost or doubled; with a digit changed it is another code. */
    private static boolean isMisprinted(String read, String named) {
        var found = TextFolding.foldName(read);
        var wanted = TextFolding.foldName(named);
        return parseNumber(named).isPresent()
                && found.length() != wanted.length()
                && WordSpelling.isNear(wanted, found);
    }

    /** The 32 bits of a code, in any spelling. */
    private static OptionalLong parseNumber(String text) {
        return Code.parse(TextFolding.trim(text));
    }
}
