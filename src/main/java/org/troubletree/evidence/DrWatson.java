package org.troubletree.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.troubletree.evidence.DumpSettings.Part;
import org.troubletree.tree.Expectation;
import org.troubletree.tree.Term;
import org.troubletree.walk.Fact;
import org.troubletree.walk.Finding;
import org.troubletree.walk.Origin;
import org.troubletree.walk.Reading;

/** Reads the settings of Dr. Watson, to tell whether a crash would leave a dump, or his log, to tell what crashed. */
final class DrWatson implements EvidenceReader {
    private static final String NAME = "dr-watson";
    private static final Set<String> YES_NO = Set.of("yes", "no");
    private static final Refusal REFUSAL =
            new Refusal(Appearance.CRASH_LOG, "Neither a setting of Dr. Watson nor a crash can be read in it.", """
            Hand in Drwtsn32.log, or the keys Microsoft\\DrWatson and Microsoft\\Windows NT\\CurrentVersion\\AeDebug below \
            HKEY_LOCAL_MACHINE\\SOFTWARE as text, or type what the window of drwtsn32 shows, such as “Visual \
            Notification: off”.""");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String takes() {
        return "an export of the keys, or lines of Drwtsn32.log";
    }

    @Override
    public List<Term> terms() {
        return List.of();
    }

    @Override
    public List<Expectation> byDefault() {
        return List.of(Expectation.of("dump"));
    }

    @Override
    public Map<String, Set<String>> facts(Expectation expected) {
        var fact = expected.fact();
        return Map.of(
                fact,
                Set.of("written", "waits", "not-written"),
                fact + ".debugger",
                YES_NO,
                fact + ".create",
                YES_NO,
                fact + ".notification",
                Set.of("on", "off"),
                fact + ".path",
                Set.of(),
                fact + ".program",
                Set.of(),
                fact + ".exception",
                Set.of(),
                fact + ".function",
                Set.of());
    }

    @Override
    public ReadResult read(String text, List<Expectation> expected) {
        var settings = DumpSettings.of(text);
        var crashes = CrashLog.of(text);
        return settings.isEmpty() && crashes.isEmpty()
                ? REFUSAL.of(text)
                : new ReadResult.Understood(new Reading(
                        NAME,
                        Stream.concat(crashes(crashes), settings(settings)).toList(),
                        expected.stream()
                                .flatMap(one -> facts(settings, crashes, one.fact()).stream())
                                .toList(),
                        cannotTell(),
                        text));
    }

    private static Stream<Finding> crashes(List<CrashLog.Crash> crashes) {
        if (crashes.isEmpty()) {
            return Stream.empty();
        }
        var last = crashes.getLast();
        var earlier = Listing.last(crashes.subList(0, crashes.size() - 1)).stream()
                .map(crash -> new Finding(crash.line(), crash.sentence()));
        var count = new Finding(
                0,
                "The log tells of %s.%s"
                        .formatted(Listing.count(crashes.size(), "crash", "crashes"), Listing.leftOut(crashes)));
        return Stream.concat(Stream.of(new Finding(last.line(), "The last crash: " + last.sentence()), count), earlier);
    }

    private static Stream<Finding> settings(DumpSettings settings) {
        if (settings.isEmpty()) {
            return Stream.empty();
        }
        var findings = new ArrayList<Finding>();
        findings.add(verdict(settings));
        for (var part : Part.values()) {
            settings.held(part)
                    .ifPresent(held -> findings.add(new Finding(held.line(), sentence(part, held, settings))));
        }
        return findings.stream();
    }

    private static Finding verdict(DumpSettings settings) {
        var text = dump(settings)
                .map(word -> switch (word) {
                    case "written" -> "A crash would leave a dump.";
                    case "waits" ->
                        "A crash would leave a dump only after somebody closed the box on the server's screen.";
                    default -> "A crash would leave no dump.";
                })
                .orElse("Whether a crash would leave a dump cannot be told: " + missing(settings));
        return new Finding(0, text);
    }

    private static String missing(DumpSettings settings) {
        var missing = new ArrayList<String>();
        if (settings.isCalled().isEmpty()) {
            missing.add("whether Dr. Watson is the debugger");
        }
        if (settings.isOn(Part.CREATE).isEmpty()) {
            missing.add("whether a dump file is to be created");
        }
        if (settings.isOn(Part.NOTIFICATION).isEmpty()) {
            missing.add("whether the visual notification is on");
        }
        return "it is not shown " + String.join(", ", missing) + ".";
    }

    private static String sentence(Part part, DumpSettings.Held held, DumpSettings settings) {
        return switch (part) {
            case DEBUGGER ->
                settings.isCalled().orElse(false)
                        ? "Dr. Watson is called at a crash: “%s”.".formatted(held.text())
                        : "Dr. Watson is not called by itself at a crash: the debugger is “%s”.".formatted(held.text());
            case AUTO ->
                held.isOn().orElse(true)
                        ? "The debugger is called without asking."
                        : "The debugger is not called by itself: Auto is “%s”.".formatted(held.text());
            case CREATE -> "Creating a dump file is switched %s.".formatted(onOff(held));
            case NOTIFICATION ->
                "The visual notification is switched %s.".formatted(onOff(held))
                        + (held.isOn().orElse(false) ? " While its box stands on the screen no dump is written." : "");
            case DUMP -> "The dump is written to “%s”.".formatted(held.text());
            case LOG -> "The log is written to “%s”.".formatted(held.text());
        };
    }

    private static String onOff(DumpSettings.Held held) {
        return held.isOn().map(on -> on ? "on" : "off").orElse("“" + held.text() + "”");
    }

    /** A dump needs Dr. Watson to be called and to create one; the box of the notification keeps it waiting. */
    private static Optional<String> dump(DumpSettings settings) {
        var called = settings.isCalled();
        var created = settings.isOn(Part.CREATE);
        var notified = settings.isOn(Part.NOTIFICATION);
        if (!called.orElse(true) || !created.orElse(true)) {
            return Optional.of("not-written");
        }
        if (notified.orElse(false)) {
            return Optional.of("waits");
        }
        return called.isPresent() && created.isPresent() && notified.isPresent()
                ? Optional.of("written")
                : Optional.empty();
    }

    private static List<Fact> facts(DumpSettings settings, List<CrashLog.Crash> crashes, String fact) {
        var facts = new ArrayList<Fact>();
        dump(settings).ifPresent(word -> facts.add(fact(fact, word, 0)));
        settings.isCalled()
                .ifPresent(called ->
                        facts.add(fact(fact + ".debugger", called ? "yes" : "no", line(settings, Part.DEBUGGER))));
        settings.isOn(Part.CREATE)
                .ifPresent(on -> facts.add(fact(fact + ".create", on ? "yes" : "no", line(settings, Part.CREATE))));
        settings.isOn(Part.NOTIFICATION)
                .ifPresent(on ->
                        facts.add(fact(fact + ".notification", on ? "on" : "off", line(settings, Part.NOTIFICATION))));
        settings.held(Part.DUMP).ifPresent(path -> facts.add(fact(fact + ".path", path.text(), path.line())));
        if (!crashes.isEmpty()) {
            crash(facts, fact + ".program", crashes.getLast(), CrashLog.Crash::program);
            crash(facts, fact + ".exception", crashes.getLast(), CrashLog.Crash::exception);
            crash(facts, fact + ".function", crashes.getLast(), CrashLog.Crash::function);
        }
        return facts;
    }

    private static void crash(
            List<Fact> facts, String name, CrashLog.Crash crash, Function<CrashLog.Crash, String> part) {
        if (!part.apply(crash).isEmpty()) {
            facts.add(fact(name, part.apply(crash), crash.line()));
        }
    }

    private static int line(DumpSettings settings, Part part) {
        return settings.held(part).map(DumpSettings.Held::line).orElse(0);
    }

    private static Fact fact(String name, String value, int line) {
        return new Fact(name, value, new Origin.Read(NAME, line));
    }

    private static List<String> cannotTell() {
        return List.of(
                "Whether the program lets its faults come to Dr. Watson: some end themselves without a crash.",
                "Whether there is room on the disk, and whether an earlier dump was overwritten: one file serves all crashes.",
                "Whether a dump that is there can be read.");
    }
}
