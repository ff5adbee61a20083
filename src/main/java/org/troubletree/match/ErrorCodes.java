package org.troubletree.match;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.troubletree.event.DataWords;
import org.troubletree.event.Event;
import org.troubletree.event.EventText;
import org.troubletree.match.compare.WordSpelling;
import org.troubletree.text.LineRange;
import org.troubletree.text.TextLines;
import org.troubletree.tree.Code;

/** Finds known error codes in texts, in any spelling. */
public final class ErrorCodes {
    private static final String ENDS = "(?!\\w|\\.\\d)";
    private static final Pattern SPELLED = Pattern.compile(String.join(
            "|",
            "0[xX][0-9a-fA-F]{1,8}+(?!\\w)",
            "(?<![\\w.-])[0-9a-fA-F]{7,8}+" + ENDS,
            "(?<![\\w.])[-\u2212\u2013][1-9][0-9]{2,9}+" + ENDS,
            "(?<![\\w.-])[2-4][0-9]{9}" + ENDS,
            "(?<=(?i:error|code|status)(?i: is| was| code| number| no\\.?)?[ :#=(]{1,3})[0-9]{1,10}+" + ENDS));
    private static final Pattern DIGIT_LOST = Pattern.compile("0x[0-9a-f]{7}|(?=[0-9]*[a-f])[0-9a-f]{7}");

    /** The HRESULT prefix of Windows errors. The low 16 bits are the Windows error number. */
    private static final long WINDOWS_HRESULT = 0x8007_0000L;

    private static final long LOW_BITS = 0xFFFFL;

    private final Map<Long, List<Code>> codes;

    private ErrorCodes(Map<Long, List<Code>> codes) {
        this.codes = codes;
    }

    /** Creates a finder for these codes. */
    public static ErrorCodes of(List<Code> codes) {
        return new ErrorCodes(codes.stream().collect(groupingBy(Code::number)));
    }

    /**
     * Returns all known codes in a text, in text order. The events must have been read from this text; their sources
     * select the meaning of a code.
     */
    public List<FoundCode> findCodes(String text, EventText read) {
        var lines = TextLines.of(text);
        var found = new ArrayList<FoundCode>();
        int seen = 0;
        for (var event : read.events()) {
            // if events share a line, its codes belong to the first of them
            int first = Math.max(seen + 1, event.line());
            if (first <= event.lastLine()) {
                var own = new LineRange(first, event.lastLine());
                found.addAll(findCodes(text, lines, own, event.source().orElse("")));
                seen = own.last();
            }
        }
        read.unread().forEach(left -> found.addAll(findCodes(text, lines, left, "")));
        found.sort(Comparator.comparingInt(FoundCode::from));
        return List.copyOf(found);
    }

    /** Returns no codes if the text does not have these lines: the event was typed, or its lines were cut off. */
    private List<FoundCode> findCodes(String text, TextLines lines, LineRange range, String source) {
        if (!lines.has(range)) {
            return List.of();
        }
        int from = lines.startOf(range);
        return findCodes(text.substring(from, lines.endOf(range)), source).stream()
                .map(found -> found.shiftedBy(from))
                .toList();
    }

    /**
     * Returns the known codes in the description of an event, in text order. Offsets are offsets in the description.
     */
    public List<FoundCode> findCodes(Event event) {
        return findCodes(event.description(), event.source().orElse(""));
    }

    private List<FoundCode> findCodes(String text, String source) {
        var places = new TreeMap<Integer, FoundCode>();
        SPELLED.matcher(text)
                .results()
                .forEach(it -> codeOf(it.group(), source)
                        .ifPresent(
                                code -> places.put(it.start(), new FoundCode(it.start(), it.end(), it.group(), code))));
        DataWords.parse(text)
                .forEach(word -> codeOf(word.code(), source)
                        .ifPresent(code -> places.putIfAbsent(
                                word.from(), new FoundCode(word.from(), word.to(), word.code(), code))));
        return List.copyOf(places.values());
    }

    private Optional<Code> codeOf(String spelled, String source) {
        return codesSpelled(spelled).stream().filter(code -> code.isOf(source)).findFirst();
    }

    /** Returns all known meanings of a code, whatever the source. */
    public List<FoundCode> lookUp(String spelled) {
        return codesSpelled(spelled).stream()
                .map(code -> new FoundCode(0, spelled.length(), spelled, code))
                .toList();
    }

    /**
     * Returns the codes with this number. An HRESULT of a Windows error also finds the Windows error. A hexadecimal
     * number with a lost digit finds the code if only one is possible.
     */
    private List<Code> codesSpelled(String spelled) {
        return Stream.concat(numbersSpelled(spelled), numberWithLostDigit(spelled).stream())
                .filter(codes::containsKey)
                .findFirst()
                .map(codes::get)
                .orElse(List.of());
    }

    static Stream<Long> numbersSpelled(String spelled) {
        var number = number(spelled);
        if (number.isEmpty()) {
            return Stream.empty();
        }
        long bits = number.getAsLong();
        return Stream.of(bits, (bits & ~LOW_BITS) == WINDOWS_HRESULT ? bits & LOW_BITS : bits);
    }

    private static OptionalLong number(String spelled) {
        return Code.parse(spelled.replace('\u2212', '-').replace('\u2013', '-'));
    }

    private Optional<Long> numberWithLostDigit(String spelled) {
        var digits = spelled.toLowerCase(Locale.ROOT);
        if (!DIGIT_LOST.matcher(digits).matches()) {
            return Optional.empty();
        }
        var whole = codes.keySet().stream()
                .filter(number -> WordSpelling.isNear("%08x".formatted(number), digits.replaceFirst("^0x", "")))
                .toList();
        return whole.size() == 1 ? Optional.of(whole.getFirst()) : Optional.empty();
    }

    /**
     * Returns the hexadecimal, signed and unsigned decimal spellings of a code, known or unknown; empty if the text is
     * not a code.
     */
    public static Set<String> spellings(String spelled) {
        var all = new LinkedHashSet<String>();
        Code.parse(spelled).ifPresent(bits -> {
            all.add("0x%08X".formatted(bits));
            all.add(Integer.toString((int) bits));
            all.add(Long.toString(bits));
        });
        return all;
    }
}
