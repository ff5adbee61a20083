package org.troubletree.match.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a text in lower case, with where they stand in it. A word is a run of letters and digits; all else parts
 * words, so line breaks, quotation marks and punctuation do not count. A number such as {@code 0x4fc} is a word of its own also where
 * it is glued to another.
 */
public record Tokens(String text, List<Token> tokens) {
    /** A message is known by its beginning; what stands behind so many words is not looked at. */
    private static final int MAX_WORDS = 600;

    record Token(String word, int start, int end) {}

    /** Splits a text into words, up to a maximum number. */
    public static Tokens of(String text) {
        return of(text, MAX_WORDS);
    }

    /** The same, so many words at most. */
    public static Tokens of(String text, int most) {
        var tokens = new ArrayList<Token>();
        int at = 0;
        while (at < text.length() && tokens.size() < most) {
            int end = wordEnd(text, at);
            if (end > at) {
                tokens.add(new Token(TextFolding.foldWord(text, at, end), at, end));
            }
            at = Math.max(end, at + 1);
        }
        return new Tokens(text, tokens);
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length()
                && Character.isLetterOrDigit(text.charAt(end))
                && !(end > from && isCode(text, end))) {
            end++;
        }
        return end;
    }

    /** Whether a hexadecimal number begins there, behind the letters of a word that it was glued to. */
    private static boolean isCode(String text, int at) {
        return text.charAt(at) == '0'
                && Character.isLetter(text.charAt(at - 1))
                && at + 2 < text.length()
                && Character.toLowerCase(text.charAt(at + 1)) == 'x'
                && Character.digit(text.charAt(at + 2), 16) >= 0;
    }

    /** The number of words. */
    public int size() {
        return tokens.size();
    }

    /** The normalized word at an index. */
    public String word(int index) {
        return tokens.get(index).word();
    }

    /** The offset of a word in the text. */
    public int start(int index) {
        return tokens.get(index).start();
    }

    /** The offset after a word in the text. */
    public int end(int index) {
        return tokens.get(index).end();
    }

    /** The normalized words in order. */
    public List<String> words() {
        return tokens.stream().map(Token::word).toList();
    }

    /** The word as it stands in the text, with the minus before it where there is one. */
    public String wordWithSign(int index) {
        var token = tokens.get(index);
        boolean negative = token.start() > 0 && text.charAt(token.start() - 1) == '-';
        return text.substring(negative ? token.start() - 1 : token.start(), token.end());
    }

    /** The text between two words, without the punctuation around it; -1 and the size stand for the ends of the text. */
    String between(int before, int after) {
        int start = before < 0 ? 0 : tokens.get(before).end();
        int end = after >= size() ? text.length() : tokens.get(after).start();
        return TextFolding.trim(text.substring(start, end));
    }
}
