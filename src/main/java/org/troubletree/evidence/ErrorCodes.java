package org.troubletree.evidence;

import static java.util.stream.Collectors.groupingBy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.troubletree.tree.Code;

/** Finds known error codes in texts, however they are spelled there. */
public final class ErrorCodes {
    private static final Pattern SPELLED = Pattern.compile(
            "0[xX][0-9a-fA-F]{1,8}+(?!\\w)|(?<![\\w.-])[0-9a-fA-F]{8}(?!\\w|\\.\\d)|(?<![\\w.])-[1-9][0-9]{2,9}(?!\\w|\\.\\d)"
                    + "|(?<=[Ee]rror[ :#]{1,2}|[Cc]ode[ :=]{1,2})[0-9]{2,10}(?!\\w|\\.\\d)");

    /** A Windows error as an HRESULT: its low 16 bits are the number. */
    private static final long WINDOWS = 0x8007_0000L;

    private static final long LOW = 0xFFFFL;

    private final Map<Long, List<Code>> codes;

    private ErrorCodes(Map<Long, List<Code>> codes) {
        this.codes = codes;
    }

    /** A book of these codes. */
    public static ErrorCodes of(List<Code> codes) {
        return new ErrorCodes(codes.stream().collect(groupingBy(Code::number)));
    }

    /** A code as a text spells it, and what is known of it. */
    public record Found(String spelled, Code code) {
        /** The spelling and the meaning, in one line. */
        public String sentence() {
            return spelled + " = " + code.sentence();
        }
    }

    /** The known codes in the text of an event of that source, each once, in the order of the text. */
    public List<Found> in(String text, String source) {
        var seen = new LinkedHashSet<Code>();
        return SPELLED.matcher(text)
                .results()
                .flatMap(spelled -> known(spelled.group(), source).stream())
                .filter(found -> seen.add(found.code()))
                .toList();
    }

    private Optional<Found> known(String spelled, String source) {
        return of(spelled).stream().filter(found -> found.code().isOf(source)).findFirst();
    }

    /** All that is known of a code; a Windows error in the form of an HRESULT counts as the error. */
    public List<Found> of(String spelled) {
        var number = Code.parse(spelled);
        if (number.isEmpty()) {
            return List.of();
        }
        long bits = number.getAsLong();
        return Stream.of(bits, (bits & ~LOW) == WINDOWS ? bits & LOW : bits)
                .distinct()
                .filter(codes::containsKey)
                .findFirst()
                .map(known -> codes.getOrDefault(known, List.of()))
                .orElse(List.of())
                .stream()
                .map(code -> new Found(spelled, code))
                .toList();
    }

    /** The spellings of a code that is known or not: in both bases. */
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
