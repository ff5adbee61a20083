package org.troubletree.evidence.drwatson;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.troubletree.evidence.reader.EvidenceReader;
import org.troubletree.evidence.reader.ReadResult;
import org.troubletree.evidence.reader.TextKind;
import org.troubletree.evidence.reader.UnrecognizedText;
import org.troubletree.tree.Expectation;
import org.troubletree.tree.Term;
import org.troubletree.walk.Reading;

/** Reads the settings of Dr. Watson, to predict whether a crash leaves a dump, or its log, to report what crashed. */
public final class DrWatsonReader implements EvidenceReader {
    static final String NAME = "dr-watson";
    private static final UnrecognizedText REFUSAL = new UnrecognizedText(
            TextKind.CRASH_LOG, "Neither a setting of Dr. Watson nor a crash can be read in it.", """
            Hand in Drwtsn32.log, or the keys Microsoft\\DrWatson and Microsoft\\Windows NT\\CurrentVersion\\AeDebug below \
            HKEY_LOCAL_MACHINE\\SOFTWARE as text, or type what the window of drwtsn32 shows, such as “Visual \
            Notification: off”.""");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String acceptedInput() {
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
        var facts = new HashMap<>(DumpPrediction.possibleFacts(expected.fact()));
        facts.putAll(CrashLog.possibleFacts(expected.fact()));
        return facts;
    }

    @Override
    public ReadResult read(String text, List<Expectation> expected) {
        var crashes = CrashLog.parse(text);
        var settings = DumpSettings.parse(text);
        return crashes.isEmpty() && settings.isEmpty()
                ? REFUSAL.resultFor(text)
                : new ReadResult.Recognized(reading(crashes, new DumpPrediction(settings), text, expected));
    }

    private static Reading reading(CrashLog crashes, DumpPrediction outlook, String text, List<Expectation> expected) {
        return new Reading(
                NAME,
                Stream.concat(crashes.findings(), outlook.findings()).toList(),
                expected.stream()
                        .map(Expectation::fact)
                        .flatMap(fact -> Stream.concat(outlook.facts(fact), crashes.facts(fact)))
                        .toList(),
                cannotTell(),
                text);
    }

    private static List<String> cannotTell() {
        return List.of(
                "Whether the program lets its faults come to Dr. Watson: some end themselves without a crash.",
                "Whether there is room on the disk, and whether an earlier dump was overwritten: one file serves all crashes.",
                "Whether a dump that is there can be read.");
    }
}
