package org.troubletree.match;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/** A value of a message beside the one a signature names: a number in any spelling, or words. */
final class Value {
    private Value() {}

    /** How the value that was read stands to those that the signature names. */
    static Sign compare(String read, List<String> named) {
        if (isPlaceholder(read)) {
            return Sign.ABSENT;
        }
        var best = Sign.OTHER;
        for (var one : named) {
            var sign = compare(read, one);
            best = sign.compareTo(best) < 0 ? sign : best;
        }
        return best;
    }

    /** The one of the named values that stands somewhere in the text, as the signature spells it. */
    static Optional<String> stated(Tokens text, List<String> named) {
        return named.stream().filter(value -> states(text, value)).findFirst();
    }

    private static boolean states(Tokens text, String named) {
        var words = Tokens.of(named).words();
        var number = number(named);
        if (Collections.indexOfSubList(text.words(), words) >= 0) {
            return true;
        }
        return number.isPresent()
                && IntStream.range(0, text.size()).anyMatch(word -> number.equals(number(text.signed(word))));
    }

    /** Whether the message was printed with its template's own marks, such as {@code %1} or {@code <name>}. */
    private static boolean isPlaceholder(String read) {
        return read.startsWith("%") || read.startsWith("<");
    }

    private static Sign compare(String read, String named) {
        var wanted = Tokens.of(named).words();
        var words = Tokens.of(read).words();
        if (words.size() >= wanted.size() && words.subList(0, wanted.size()).equals(wanted)) {
            return Sign.SAME;
        }
        var first = read.split("[\\s\\[\\](),;]", 2)[0];
        if (number(named).isPresent() && number(named).equals(number(first))) {
            return Sign.SAME;
        }
        return isMisprinted(first, named) ? Sign.NEAR : Sign.OTHER;
    }

    /** Whether a digit of a code got lost or doubled; with a digit changed it is another code. */
    private static boolean isMisprinted(String read, String named) {
        var found = Fold.name(read);
        var wanted = Fold.name(named);
        return number(named).isPresent() && found.length() != wanted.length() && Spelling.isNear(wanted, found);
    }

    /** The 32 bits of a code: hexadecimal with or without its prefix, or decimal, also as a negative number. */
    private static OptionalLong number(String text) {
        var folded = Fold.trimmed(text).toLowerCase(Locale.ROOT);
        if (folded.matches("0x[0-9a-f]{1,8}")) {
            return OptionalLong.of(Long.parseLong(folded.substring(2), 16));
        }
        if (folded.matches("-?[0-9]{1,10}") && !folded.matches("[89][0-9]{7}")) {
            return OptionalLong.of(Long.parseLong(folded) & 0xFFFF_FFFFL);
        }
        return folded.matches("[0-9a-f]{8}") ? OptionalLong.of(Long.parseLong(folded, 16)) : OptionalLong.empty();
    }
}
