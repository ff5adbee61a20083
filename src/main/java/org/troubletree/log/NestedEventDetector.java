package org.troubletree.log;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.troubletree.event.EventText;

/**
 * Finds signs of a second event after the header of a record: labels, rows, numbers that are called events. It
 * reports too many rather than too few.
 */
final class NestedEventDetector {
    private static final int FAR = 40;
    private static final int EARLY = 60;
    private static final int LONGEST = 24;
    private static final int MOST_WORDS = 4;
    private static final int MOST_DIGITS = 8;
    private static final String BLANKS = " \t\r\n";
    private static final String OPENING = BLANKS + "('\"[#|";
    private static final Set<String> BEFORE_NUMBERS =
            Set.of("id", "event", "eventid", "error", "warning", "information");
    private static final Set<String> OF_NUMBERS = Set.of("id", "event", "eventid", "event-id", "number", "instanceid");

    /** The label of Get-EventLog for a number. */
    private static final String INSTANCE = "instanceid";

    private final ByteStringCache<Boolean> labelCache = new ByteStringCache<>(NestedEventDetector::isNaming);
    private final List<byte[]> sourceLabels = EventText.sourceLabels().stream()
            .map(NestedEventDetector::plainBeginning)
            .toList();
    private final boolean[] isFirstByte = new boolean[256];

    NestedEventDetector() {
        sourceLabels.forEach(label -> isFirstByte[label[0]] = true);
    }

    /** A word with non-ASCII letters is not compared here. */
    private static boolean isNaming(String words) {
        return words.chars().anyMatch(letter -> letter > 127)
                || words.toLowerCase(Locale.ROOT).endsWith(INSTANCE)
                || EventText.isNaming(words);
    }

    private static byte[] plainBeginning(String label) {
        return ByteSearch.utf8(label.split("[^ -~]", 2)[0]);
    }

    /** Whether a record that is not certain may begin with this line. */
    boolean mayBeginEvent(byte[] bytes, int from, int to) {
        int ink = from;
        while (ink < to && (bytes[ink] == ' ' || bytes[ink] == '\t' || bytes[ink] == '>' || bytes[ink] == '/')) {
            ink++;
        }
        if (ink >= to) {
            return false;
        }
        byte first = bytes[ink];
        return first == '['
                || (first == '-' && ink + 1 < to && bytes[ink + 1] == '-')
                || (ByteSearch.isDigit(first) && isRow(bytes, ink, to))
                || beginsWithSource(bytes, ink, to)
                || hasNamedNumber(bytes, ink, to);
    }

    /** Whether the line begins with a number, a date or columns; hexadecimal data is none of these. */
    private static boolean isRow(byte[] bytes, int from, int to) {
        int end = ByteSearch.digitsEnd(bytes, from, to);
        byte behind = end < to ? bytes[end] : (byte) '\n';
        boolean isAlone = behind <= ' ' && end - from >= 3 && end - from <= 5;
        return isAlone || behind == '.' || behind == '/' || behind == '-' || behind == ',';
    }

    /** A heading in columns has no colons. */
    private boolean beginsWithSource(byte[] bytes, int ink, int to) {
        boolean isBullet = bytes[ink] == '-' || bytes[ink] == '*' || bytes[ink] == '+';
        int at = isBullet ? ByteSearch.blanksEnd(bytes, ink + 1, to) : ink;
        if (at == to || !isFirstByte[(bytes[at] | 0x20) & 0xFF]) {
            return false;
        }
        for (var label : sourceLabels) {
            int end = at + label.length;
            if (ByteSearch.startsWithIgnoreCase(bytes, at, to, label)
                    && (end == to || !ByteSearch.isWordPart(bytes[end]))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the line has a number that is called an event's, after no more words than a source, a type and a label
     * have, and not in prose.
     */
    private static boolean hasNamedNumber(byte[] bytes, int from, int to) {
        int words = 0;
        int end = Math.min(to, from + EARLY);
        for (int at = from; at < end && words <= MOST_WORDS && bytes[at] != '\n' && bytes[at] != '\r'; at++) {
            if (isNumber(bytes, at) && isNamed(bytes, at) && !isInProse(bytes, at, to)) {
                return true;
            }
            words += beginsWord(bytes, from, at) ? 1 : 0;
        }
        return false;
    }

    private static boolean isNumber(byte[] bytes, int at) {
        return ByteSearch.isDigit(bytes[at]) && (at == 0 || !ByteSearch.isWordPart(bytes[at - 1]));
    }

    /** Whether an ASCII word begins here; the reader of events may split at other characters. */
    private static boolean beginsWord(byte[] bytes, int from, int at) {
        boolean isBehindBlank = at == from || bytes[at - 1] == ' ' || bytes[at - 1] == '\t' || bytes[at - 1] == '(';
        return isBehindBlank && (ByteSearch.isDigit(bytes[at]) || ByteSearch.isLetter(bytes[at]));
    }

    private static boolean isNamed(byte[] bytes, int number) {
        return BEFORE_NUMBERS.contains(wordBefore(bytes, skipBack(bytes, number, OPENING)));
    }

    /** Whether a lower-case letter follows the number, as in {@code error 1005 was returned}. */
    private static boolean isInProse(byte[] bytes, int number, int to) {
        boolean isHex = number + 1 < to && bytes[number] == '0' && (bytes[number + 1] | 0x20) == 'x';
        int digits = isHex ? number + 2 : number;
        int end = isHex ? ByteSearch.hexDigitsEnd(bytes, digits, to) : ByteSearch.digitsEnd(bytes, digits, to);
        int next = end;
        while (next < to && " \t)'\"]".indexOf(bytes[next]) >= 0) {
            next++;
        }
        return end > digits
                && end - digits <= MOST_DIGITS
                && next > end
                && next < to
                && bytes[next] >= 'a'
                && bytes[next] <= 'z';
    }

    /** Whether the text before this colon may be the label of a number or a source. */
    boolean mayEndLabel(byte[] bytes, int mark, int to) {
        int end = skipBack(bytes, mark, BLANKS);
        int start = wordsStart(bytes, end);
        if (start == end || !labelCache.get(bytes, start, end)) {
            return end > 0
                    && ByteSearch.isDigit(bytes[end - 1])
                    && wordBefore(bytes, end).startsWith("nmi");
        }
        var word = wordBefore(bytes, end);
        return !OF_NUMBERS.contains(word) || (hasNumber(bytes, mark + 1, to) && !belongsToOtherLabel(bytes, word, end));
    }

    /** The offset of the last few words before this one. */
    private static int wordsStart(byte[] bytes, int end) {
        int start = wordStart(bytes, end);
        for (int word = 1; word < MOST_WORDS; word++) {
            int before = skipBack(bytes, start, BLANKS);
            int next = wordStart(bytes, before);
            start = next == before ? start : next;
        }
        return start;
    }

    /** Whether a word before it makes it another label, as in {@code Process ID}. */
    private static boolean belongsToOtherLabel(byte[] bytes, String word, int end) {
        if (!word.equals("id")) {
            return false;
        }
        int before = skipBack(bytes, end - word.length(), " \t");
        return before < end - word.length()
                && before > 0
                && ByteSearch.isWordPart(bytes[before - 1])
                && !isEvent(wordBefore(bytes, before));
    }

    /** Accepts one typing error, but not in the first letter. */
    private static boolean isEvent(String word) {
        return word.endsWith("event") || word.matches("e.{3,5}");
    }

    private static boolean hasNumber(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && at < from + FAR && OPENING.indexOf(bytes[at]) >= 0) {
            at++;
        }
        return at < to && (ByteSearch.isDigit(bytes[at]) || bytes[at] == '-' || bytes[at] < 0);
    }

    private static int skipBack(byte[] bytes, int from, String over) {
        int at = from;
        while (at > 0 && from - at < FAR && over.indexOf(bytes[at - 1]) >= 0) {
            at--;
        }
        return at;
    }

    /** The word that ends here, in lower case. */
    private static String wordBefore(byte[] bytes, int end) {
        int at = wordStart(bytes, end);
        return new String(bytes, at, end - at, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    }

    private static int wordStart(byte[] bytes, int end) {
        int at = end;
        while (at > 0 && end - at < LONGEST && ByteSearch.isWordPart(bytes[at - 1])) {
            at--;
        }
        return at;
    }
}
