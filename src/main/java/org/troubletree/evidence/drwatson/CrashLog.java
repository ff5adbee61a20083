package org.troubletree.evidence.drwatson;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.troubletree.evidence.reader.CappedList;
import org.troubletree.walk.Fact;
import org.troubletree.walk.Finding;
import org.troubletree.walk.Origin;

/** The crashes in Drwtsn32.log, oldest first. The labels come from the message table of Drwtsn32.exe. */
final class CrashLog {
    private static final String BEGIN = "Application exception occurred:";
    private static final Pattern APP = Pattern.compile("App: ?(.{1,200}?) ?\\(pid=(\\w{1,10})\\)");
    private static final Pattern WHEN = Pattern.compile("When: ?(.{1,60})");
    private static final Pattern NUMBER =
            Pattern.compile("Exception number: ?([0-9A-Fa-f]{1,8})(?: \\(([^)]{1,60})\\))?");
    private static final Pattern FUNCTION_LINE = Pattern.compile("function: ?(\\S{1,200})");
    private static final int MAX_LINE_LENGTH = 400;
    private static final String PROGRAM = ".program";
    private static final String EXCEPTION = ".exception";
    private static final String FUNCTION = ".function";

    /**
     * A crash: its first line, the program, the time as written, the exception number and name, and the function that
     * failed. Unknown parts are empty.
     */
    record Crash(int line, String program, String when, String exception, String exceptionName, String function) {
        String sentence() {
            return "%s%s crashed%s%s."
                    .formatted(
                            when.isEmpty() ? "" : when + ": ",
                            program.isEmpty() ? "a program" : program,
                            exception.isEmpty()
                                    ? ""
                                    : " with exception " + exception
                                            + (exceptionName.isEmpty() ? "" : ", " + exceptionName),
                            function.isEmpty() ? "" : ", in the function " + function);
        }
    }

    private final List<Crash> crashes = new ArrayList<>();
    private String function = "";
    private int lineCount;

    private CrashLog() {}

    static CrashLog parse(String text) {
        var log = new CrashLog();
        text.lines().forEach(log::readLine);
        return log;
    }

    /** Returns the facts that the log can yield, each with its possible values. Their names begin with {@code fact}. */
    static Map<String, Set<String>> possibleFacts(String fact) {
        return Map.of(fact + PROGRAM, Set.of(), fact + EXCEPTION, Set.of(), fact + FUNCTION, Set.of());
    }

    boolean isEmpty() {
        return crashes.isEmpty();
    }

    /** Returns the last crash, the number of crashes, and the earlier crashes. */
    Stream<Finding> findings() {
        if (crashes.isEmpty()) {
            return Stream.empty();
        }
        var last = crashes.getLast();
        var count = "The log tells of %s.%s"
                .formatted(
                        CappedList.countWithNoun(crashes.size(), "crash", "crashes"),
                        CappedList.truncationNote(crashes));
        var earlier = CappedList.lastEntries(crashes.subList(0, crashes.size() - 1)).stream()
                .map(crash -> new Finding(crash.line(), crash.sentence()));
        return Stream.concat(
                Stream.of(new Finding(last.line(), "The last crash: " + last.sentence()), new Finding(0, count)),
                earlier);
    }

    /** Returns the known parts of the last crash as facts. */
    Stream<Fact> facts(String fact) {
        return crashes.stream()
                .skip(Math.max(0, crashes.size() - 1))
                .flatMap(last -> Stream.of(
                                fact(fact + PROGRAM, last.program(), last.line()),
                                fact(fact + EXCEPTION, last.exception(), last.line()),
                                fact(fact + FUNCTION, last.function(), last.line()))
                        .filter(known -> !known.value().isEmpty()));
    }

    private static Fact fact(String name, String value, int line) {
        return new Fact(name, value, new Origin.ReadInEvidence(DrWatsonReader.NAME, line));
    }

    private void readLine(String line) {
        lineCount++;
        var text = line.length() > MAX_LINE_LENGTH ? "" : line.strip();
        if (text.equals(BEGIN)) {
            function = "";
            crashes.add(new Crash(lineCount, "", "", "", "", ""));
        } else if (!crashes.isEmpty()) {
            crashes.set(crashes.size() - 1, withLine(crashes.getLast(), text));
        }
    }

    /**
     * Returns the crash with the information of another line. The function that failed is the last one named before
     * the line marked {@code FAULT ->}.
     */
    private Crash withLine(Crash crash, String text) {
        var app = APP.matcher(text);
        var when = WHEN.matcher(text);
        var exception = NUMBER.matcher(text);
        var named = FUNCTION_LINE.matcher(text);
        if (app.matches()) {
            return new Crash(
                    crash.line(),
                    programName(app.group(1)),
                    crash.when(),
                    crash.exception(),
                    crash.exceptionName(),
                    "");
        }
        if (when.matches()) {
            return new Crash(
                    crash.line(), crash.program(), when.group(1), crash.exception(), crash.exceptionName(), "");
        }
        if (exception.matches()) {
            var words = exception.start(2) < 0 ? "" : exception.group(2);
            return new Crash(
                    crash.line(),
                    crash.program(),
                    crash.when(),
                    exception.group(1).toLowerCase(Locale.ROOT),
                    words,
                    "");
        }
        if (named.matches()) {
            function = named.group(1);
        }
        return text.startsWith("FAULT ->") && crash.function().isEmpty()
                ? new Crash(
                        crash.line(), crash.program(), crash.when(), crash.exception(), crash.exceptionName(), function)
                : crash;
    }

    /**
     * Returns the file name of the program. The log may name the symbol file instead, such as {@code exe\store.dbg}.
     */
    private static String programName(String path) {
        var name = path.substring(path.lastIndexOf('\\') + 1).toLowerCase(Locale.ROOT);
        return name.endsWith(".dbg") ? name.substring(0, name.length() - 4) + ".exe" : name;
    }
}
