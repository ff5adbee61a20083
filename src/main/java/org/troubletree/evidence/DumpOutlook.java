package org.troubletree.evidence;

import org.troubletree.evidence.DumpSettings.Part;
import org.troubletree.walk.Fact;
import org.troubletree.walk.Finding;
import org.troubletree.walk.Origin;


import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether a crash would leave a dump behind, by the settings that are shown. */
record DumpOutlook(DumpSettings settings) {
    private static final String DEBUGGER = ".debugger";
    private static final String CREATE = ".create";
    private static final String NOTIFICATION = ".notification";
    private static final String PATH = ".path";

    /** What would come of a crash. */
    private enum Outlook {
        WRITTEN("written", "A crash would leave a dump."),
        WAITS("waits", "A crash would leave a dump only after somebody closed the box on the server's screen."),
        NOT_WRITTEN("not-written", "A crash would leave no dump.");

        private final String word;
        private final String sentence;

        Outlook(String word, String sentence) {
            this.word = word;
            this.sentence = sentence;
        }
    }

    /** The facts that can come of it, below the fact of an expectation. */
    static Map<String, Set<String>> words(String fact) {
        var yesNo = Set.of("yes", "no");
        return Map.of(
                fact,
                Arrays.stream(Outlook.values()).map(outlook -> outlook.word).collect(Collectors.toSet()),
                fact + DEBUGGER,
                yesNo,
                fact + CREATE,
                yesNo,
                fact + NOTIFICATION,
                Set.of("on", "off"),
                fact + PATH,
                Set.of());
    }

    Stream<Finding> findings() {
        var parts = Arrays.stream(Part.values())
                .flatMap(part ->
                        settings.held(part).stream().map(held -> new Finding(held.line(), sentence(part, held))));
        return settings.isEmpty() ? Stream.empty() : Stream.concat(Stream.of(verdict()), parts);
    }

    private Finding verdict() {
        var text = outlook()
                .map(outlook -> outlook.sentence)
                .orElseGet(() -> "Whether a crash would leave a dump cannot be told: it is not shown %s."
                        .formatted(String.join(", ", missing())));
        return new Finding(0, text);
    }

    private List<String> missing() {
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
        return missing;
    }

    private String sentence(Part part, DumpSettings.Held held) {
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
        return held.isOn().map(DumpOutlook::onOff).orElse("“" + held.text() + "”");
    }

    /** A dump needs Dr. Watson to be called and to create one; the box of the notification keeps it waiting. */
    private Optional<Outlook> outlook() {
        var called = settings.isCalled();
        var created = settings.isOn(Part.CREATE);
        var notified = settings.isOn(Part.NOTIFICATION);
        if (!called.orElse(true) || !created.orElse(true)) {
            return Optional.of(Outlook.NOT_WRITTEN);
        }
        if (notified.orElse(false)) {
            return Optional.of(Outlook.WAITS);
        }
        return called.isPresent() && created.isPresent() && notified.isPresent()
                ? Optional.of(Outlook.WRITTEN)
                : Optional.empty();
    }

    Stream<Fact> facts(String fact) {
        return Stream.of(
                        outlook().map(outlook -> fact(fact, outlook.word, 0)),
                        settings.isCalled().map(on -> fact(fact + DEBUGGER, yesNo(on), line(Part.DEBUGGER))),
                        settings.isOn(Part.CREATE).map(on -> fact(fact + CREATE, yesNo(on), line(Part.CREATE))),
                        settings.isOn(Part.NOTIFICATION)
                                .map(on -> fact(fact + NOTIFICATION, onOff(on), line(Part.NOTIFICATION))),
                        settings.held(Part.DUMP).map(path -> fact(fact + PATH, path.text(), path.line())))
                .flatMap(Optional::stream);
    }

    private static String yesNo(Boolean on) {
        return on ? "yes" : "no";
    }

    private static String onOff(Boolean on) {
        return on ? "on" : "off";
    }

    private int line(Part part) {
        return settings.held(part).map(DumpSettings.Held::line).orElse(0);
    }

    private static Fact fact(String name, String value, int line) {
        return new Fact(name, value, new Origin.Read(DrWatson.NAME, line));
    }
}
