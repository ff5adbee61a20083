package org.troubletree.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a text looks like that is no perfopt.log, and what to hand in instead. */
enum NotPerfoptLog {
    EMPTY("There is nothing in it.") {
        @Override
        boolean fits(String text) {
            return text.isBlank();
        }
    },
    BINARY("It is no text: it looks like a picture, a program, an office document or an .evt file.") {
        @Override
        boolean fits(String text) {
            return MAGIC.stream().anyMatch(text::startsWith) || 20 * strange(text) > text.length();
        }
    },
    REGISTRY("""
            It looks like a registry export. That shows what the registry holds now, not what the Performance Optimizer \
            changed.""") {
        @Override
        boolean fits(String text) {
            return KEY.matcher(text).find();
        }
    },
    EVENT_LOG("It looks like text from an event log. Paste it where events are pasted.") {
        @Override
        boolean fits(String text) {
            return EVENT.matcher(text).find();
        }
    },
    WEB_PAGE("It looks like a web page or an XML file.") {
        @Override
        boolean fits(String text) {
            return text.stripLeading().startsWith("<");
        }
    };

    private static final List<String> MAGIC = List.of(
            "\u0089PNG", "‰PNG", "\ufffdPNG", "GIF8", "ÿØÿ", "%PDF", "PK\u0003", "regf", "ElfFile", "ÐÏ", "Rar!");
    private static final Pattern KEY = Pattern.compile(
            "^\\W{0,8}(?:REGEDIT4|Windows Registry Editor|\\[-?HKEY_|Key Name: |HKEY_)", Pattern.MULTILINE);
    private static final Pattern EVENT = Pattern.compile("""
            ^[>\\s]{0,20}(?:event ?(?:id|type|source|category)\\b|(?:source|quelle) ?:|ereignis|<event |log name:)\
            |^\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4}[\\t,].*[\\t,]\\d{2,5}\\b|^\\d{3,5}\\R\\p{Lu}""", Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);

    /** How much of a text is looked at: its kind shows at its beginning. */
    private static final int LOOKED_AT = 64 * 1024;

    private static final String INSTEAD = """
            Hand in perfopt.log from the System32 folder of the server (%SystemRoot%\\System32\\perfopt.log): it has lines \
            like “Set … from 32 to 5”. If there is none, answer by hand.""";

    private final String looksLike;

    NotPerfoptLog(String looksLike) {
        this.looksLike = looksLike;
    }

    abstract boolean fits(String text);

    /** The kind that the text is known to be of. */
    static Optional<NotPerfoptLog> kindOf(String text) {
        var start = text.substring(0, Math.min(LOOKED_AT, text.length()));
        return Arrays.stream(values()).filter(kind -> kind.fits(start)).findFirst();
    }

    String reason() {
        return looksLike + " " + INSTEAD;
    }

    /** The reason for a text of no known kind. */
    static String reason(LogLines lines) {
        var form = "None of its %s has the form “Set … from … to …”."
                .formatted(Listing.count(lines.count(), "line", "lines"));
        return form + " A log of a localized product may word them otherwise. " + INSTEAD;
    }

    private static long strange(String text) {
        return text.chars()
                .filter(c -> c == '\ufffd' || (Character.isISOControl(c) && !Character.isWhitespace(c)))
                .count();
    }
}
