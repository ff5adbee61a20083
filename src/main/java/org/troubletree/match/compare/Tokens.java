package org.troubletree.match.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a text in lower case, with their offsets. A word is a run of letters and digits, so line breaks,
 * quotation marks and punctuation are ignored. A number such as {@code 0x4fc} is a separate word even without a blank
 * before it.
 */
public record Tokens(String text, List<Token> tokens) {
    /** The maximum number of words. The beginning of a message is enough to identify it. */
    private static final int MAX_WORDS = 600;

    record Token(String word, int start, int end) {}

    /** Splits a text into words, up to the maximum number. */
    public static Tokens of(String text) {
        return of(text, MAX_WORDS);
    }

    /** Splits a text into at most this many words. */
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

    /** Returns whether a hexadecimal number begins at this offset, directly after a letter. */
    private static boolean isCode(String text, int at) {
        return text.charAt(at) == '0'
                && Character.isLetter(text.charAt(at - 1))
                && at + 2 < text.length()
                && Character.toLowerCase(text.charAt(at + 1)) == 'x'
                && Character.digit(text.charAt(at + 2), 16) >= 0;
    }

    /** Returns the number of words. */
    public int size() {
        return tokens.size();
    }

    /** Returns the normalized word at an index. */
    public String word(int index) {
        return tokens.get(index).word();
    }

    /** Returns the offset of a word in the text. */
    public int start(int index) {
        return tokens.get(index).start();
    }

    /** Returns the offset after a word in the text. */
    public int end(int index) {
        return tokens.get(index).end();
    }

    /** Returns the normalized words in order. */
    public List<String> words() {
        return tokens.stream().map(Token::word).toList();
    }

    /** Returns the word as written in the text, with a minus sign directly before it. */
    public String wordWithSign(int index) {
        var token = tokens.get(index);
        boolean negative = token.start() > 0 && text.charAt(token.start() - 1) == '-';
        return text.substring(negative ? token.start() - 1 : token.start(), token.end());
    }

    /**
     * Returns the text between two words, without punctuation at its ends; index -1 means the start of the text, the
     * size means its end.
     */
    String between(int before, int after) {
        int start = before < 0 ? 0 : tokens.get(before).end();
        int end = after >= size() ? text.length() : tokens.get(after).start();
        return TextFolding.trim(text.substring(start, end));
    }
}
