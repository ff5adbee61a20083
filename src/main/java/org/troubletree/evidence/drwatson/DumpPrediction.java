package org.troubletree.evidence.drwatson;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.troubletree.evidence.drwatson.DumpSettings.DumpSetting;
import org.troubletree.walk.Fact;
import org.troubletree.walk.Finding;
import org.troubletree.walk.Origin;

/** Predicts from the settings whether a crash would leave a dump. */
record DumpPrediction(DumpSettings settings) {
    private static final String DEBUGGER = ".debugger";
    private static final String CREATE = ".create";
    private static final String NOTIFICATION = ".notification";
    private static final String PATH = ".path";

    /** The effect of a crash. */
    private enum DumpOutcome {
        WRITTEN("written", "A crash would leave a dump."),
        DELAYED("waits", "A crash would leave a dump only after somebody closed the box on the server's screen."),
        NOT_WRITTEN("not-written", "A crash would leave no dump.");

        private final String word;
        private final String sentence;

        DumpOutcome(String word, String sentence) {
            this.word = word;
            this.sentence = sentence;
        }
    }

    /**
     * Returns the facts that the settings can yield, each with its possible values. Their names begin with {@code
     * fact}.
     */
    static Map<String, Set<String>> possibleFacts(String fact) {
        var yesNo = Set.of("yes", "no");
        return Map.of(
                fact,
                Arrays.stream(DumpOutcome.values()).map(outlook -> outlook.word).collect(Collectors.toSet()),
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
        var parts = Arrays.stream(DumpSetting.values())
                .flatMap(part ->
                        settings.setting(part).stream().map(held -> new Finding(held.line(), sentence(part, held))));
        return settings.isEmpty() ? Stream.empty() : Stream.concat(Stream.of(conclusion()), parts);
    }

    private Finding conclusion() {
        var text = outcome()
                .map(outlook -> outlook.sentence)
                .orElseGet(() -> "Whether a crash would leave a dump cannot be told: it is not shown %s."
                        .formatted(String.join(", ", missing())));
        return new Finding(0, text);
    }

    private List<String> missing() {
        var missing = new ArrayList<String>();
        if (settings.isDrWatsonCalled().isEmpty()) {
            missing.add("whether Dr. Watson is the debugger");
        }
        if (settings.isOn(DumpSetting.CREATE).isEmpty()) {
            missing.add("whether a dump file is to be created");
        }
        if (settings.isOn(DumpSetting.NOTIFICATION).isEmpty()) {
            missing.add("whether the visual notification is on");
        }
        return missing;
    }

    private String sentence(DumpSetting part, DumpSettings.SettingState held) {
        return switch (part) {
            case DEBUGGER ->
                settings.isDrWatsonCalled().orElse(false)
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

    private static String onOff(DumpSettings.SettingState held) {
        return held.isOn().map(DumpPrediction::onOff).orElse("“" + held.text() + "”");
    }

    /**
     * Returns the predicted outcome, or empty if a setting is missing. A dump is written only if Dr. Watson is called
     * and creates one; its message box delays it.
     */
    private Optional<DumpOutcome> outcome() {
        var called = settings.isDrWatsonCalled();
        var created = settings.isOn(DumpSetting.CREATE);
        var notified = settings.isOn(DumpSetting.NOTIFICATION);
        if (!called.orElse(true) || !created.orElse(true)) {
            return Optional.of(DumpOutcome.NOT_WRITTEN);
        }
        if (notified.orElse(false)) {
            return Optional.of(DumpOutcome.DELAYED);
        }
        return called.isPresent() && created.isPresent() && notified.isPresent()
                ? Optional.of(DumpOutcome.WRITTEN)
                : Optional.empty();
    }

    Stream<Fact> facts(String fact) {
        return Stream.of(
                        outcome().map(outlook -> fact(fact, outlook.word, 0)),
                        settings.isDrWatsonCalled()
                                .map(on -> fact(fact + DEBUGGER, yesNo(on), line(DumpSetting.DEBUGGER))),
                        settings.isOn(DumpSetting.CREATE)
                                .map(on -> fact(fact + CREATE, yesNo(on), line(DumpSetting.CREATE))),
                        settings.isOn(DumpSetting.NOTIFICATION)
                                .map(on -> fact(fact + NOTIFICATION, onOff(on), line(DumpSetting.NOTIFICATION))),
                        settings.setting(DumpSetting.DUMP).map(path -> fact(fact + PATH, path.text(), path.line())))
                .flatMap(Optional::stream);
    }

    private static String yesNo(Boolean on) {
        return on ? "yes" : "no";
    }

    private static String onOff(Boolean on) {
        return on ? "on" : "off";
    }

    private int line(DumpSetting part) {
        return settings.setting(part).map(DumpSettings.SettingState::line).orElse(0);
    }

    private static Fact fact(String name, String value, int line) {
        return new Fact(name, value, new Origin.ReadInEvidence(DrWatsonReader.NAME, line));
    }
}
