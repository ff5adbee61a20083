package org.troubletree.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Looks up the HTML entities that may occur in the source of a web page. */
final class Entities {
    private static final Map<String, Character> NAMED = Map.of(
            "lt", '<', "gt", '>', "amp", '&', "quot", '"', "apos", '\'', "rsquo", '\u2019', "lsquo", '\u2018', "ndash",
            '\u2013', "rdquo", '\u201D', "ldquo", '\u201C');
    private static final Pattern NUMBER = Pattern.compile("#(\\d{2,5})|#[xX]([0-9A-Fa-f]{2,4})");
    private static final char FIRST = '\u00A0';
    /** The names of the Latin-1 letters in the order of their code points. */
    private static final List<String> LETTERS = List.of("""
            nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute
            micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring
            AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml
            times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil
            egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash
            ugrave uacute ucirc uuml yacute thorn yuml""".split("\\s+", -1));

    private Entities() {}

    /** Returns the character of an entity without {@code &} and {@code ;}, or empty if it is unknown. */
    static Optional<Character> character(String entity) {
        var number = NUMBER.matcher(entity);
        if (number.matches()) {
            int code =
                    number.group(1) != null ? Integer.parseInt(number.group(1)) : Integer.parseInt(number.group(2), 16);
            return code >= ' ' && code <= Character.MAX_VALUE && !Character.isSurrogate((char) code)
                    ? Optional.of((char) code)
                    : Optional.empty();
        }
        int letter = LETTERS.indexOf(entity);
        return letter < 0 ? Optional.ofNullable(NAMED.get(entity)) : Optional.of((char) (FIRST + letter));
    }
}
