package org.troubletree.evidence.reader;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The kind of a text, guessed from its beginning. */
public enum TextKind {
    EMPTY("There is nothing in it.") {
        @Override
        boolean fits(String text) {
            return text.isBlank();
        }
    },
    BINARY("It is no text: it looks like a picture, a program, an office document or an .evt file.") {
        @Override
        boolean fits(String text) {
            return MAGIC.stream().anyMatch(text::startsWith) || 20 * countControlCharacters(text) > text.length();
        }
    },
    REGISTRY("It looks like a registry export.") {
        @Override
        boolean fits(String text) {
            return KEY.matcher(text).find();
        }
    },
    EVENT_LOG("It looks like text from an event log: the start page reads that, and the command match.") {
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
    },
    OPTIMIZER("It looks like perfopt.log.") {
        @Override
        boolean fits(String text) {
            return SET_LINE.matcher(text).find();
        }
    },
    CRASH_LOG("It looks like Drwtsn32.log.") {
        @Override
        boolean fits(String text) {
            return text.contains("Application exception occurred");
        }
    },
    DIRECTORY("It looks like a listing of a folder.") {
        @Override
        boolean fits(String text) {
            return DIRECTORY_LINE.matcher(text).find();
        }
    },
    SERVICES("It looks like a list of services.") {
        @Override
        boolean fits(String text) {
            return SERVICE.matcher(text).find();
        }
    },
    OTHER("") {
        @Override
        boolean fits(String text) {
            return true;
        }
    };

    private static final List<String> MAGIC = List.of(
            "\u0089PNG", "‰PNG", "\ufffdPNG", "GIF8", "ÿØÿ", "%PDF", "PK\u0003", "regf", "ElfFile", "ÐÏ", "Rar!");
    private static final Pattern KEY = Pattern.compile(
            "^\\W{0,8}(?:REGEDIT4|Windows Registry Editor|\\[-?HKEY_|Key Name: |HKEY_)", Pattern.MULTILINE);
    private static final Pattern EVENT = Pattern.compile("""
            ^[>\\s]{0,20}(?:event ?(?:id|type|source|category)\\b|(?:source|quelle) ?:|ereignis|<event |log name:)\
            |^\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4}[\\t,].*[\\t,]\\d{2,5}\\b|^\\d{3,5}\\R\\p{Lu}""", Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);
    private static final Pattern SET_LINE =
            Pattern.compile("^.{0,60}\\bSet .{1,200} from \\S{1,20} to \\d", Pattern.MULTILINE);
    private static final Pattern DIRECTORY_LINE = Pattern.compile(
            "^ ?Directory of |^ ?Volume in drive |^\\d\\d[/.-]\\d\\d[/.-]\\d{2,4} .{3,30}(?:<DIR>|\\d) +\\S",
            Pattern.MULTILINE);
    private static final Pattern SERVICE = Pattern.compile(
            "^[ \\t]*+SERVICE_NAME:|^These Windows (?:NT |2000 )?services are started|^[ \\t]*+STATE ++: \\d",
            Pattern.MULTILINE);

    /** The length of the beginning, in characters. */
    private static final int MAX_LENGTH = 64 * 1024;

    private final String sentence;

    TextKind(String sentence) {
        this.sentence = sentence;
    }

    abstract boolean fits(String text);

    /** Returns the first kind that the beginning of the text fits, or {@code OTHER} if none fits. */
    public static TextKind of(String text) {
        var start = text.substring(0, Math.min(MAX_LENGTH, text.length()));
        return Arrays.stream(values())
                .filter(kind -> kind.fits(start))
                .findFirst()
                .orElse(OTHER);
    }

    String sentence() {
        return sentence;
    }

    private static long countControlCharacters(String text) {
        return text.chars()
                .filter(c -> c == '\ufffd' || (Character.isISOControl(c) && !Character.isWhitespace(c)))
                .count();
    }
}
