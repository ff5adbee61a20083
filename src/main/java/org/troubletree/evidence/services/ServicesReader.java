package org.troubletree.evidence.services;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.troubletree.evidence.reader.CappedList;
import org.troubletree.evidence.reader.EvidenceReader;
import org.troubletree.evidence.reader.ReadResult;
import org.troubletree.evidence.reader.TextKind;
import org.troubletree.evidence.reader.UnrecognizedText;
import org.troubletree.tree.Expectation;
import org.troubletree.tree.Term;
import org.troubletree.walk.Fact;
import org.troubletree.walk.Finding;
import org.troubletree.walk.Origin;
import org.troubletree.walk.Reading;

/** Reads which services are running, from the output of tools or typed lines. */
public final class ServicesReader implements EvidenceReader {
    static final String NAME = "services";
    private static final UnrecognizedText REFUSAL =
            new UnrecognizedText(TextKind.SERVICES, "No state of a service in question can be read in it.", """
            Hand in what net start prints, or sc query state= all, or one line for each service: its name, and running or \
            stopped.""");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String acceptedInput() {
        return "what net start or sc query prints";
    }

    @Override
    public List<Term> terms() {
        return List.of(
                Term.text("service", Term.Count.SOME, "a name of the service, as the system or the list calls it"));
    }

    @Override
    public Map<String, Set<String>> facts(Expectation expected) {
        return Map.of(
                expected.fact(),
                Arrays.stream(ServiceState.values()).map(ServiceState::word).collect(Collectors.toSet()));
    }

    @Override
    public ReadResult read(String text, List<Expectation> expected) {
        var lines = ServiceList.parse(text);
        boolean isKnown = expected.isEmpty()
                ? TextKind.of(text) == TextKind.SERVICES
                        && !lines.statesByName().isEmpty()
                : expected.stream().anyMatch(one -> lines.findState(names(one)).isPresent())
                        || (TextKind.of(text) == TextKind.SERVICES
                                && !lines.statesByName().isEmpty());
        return isKnown ? new ReadResult.Recognized(reading(lines, expected, text)) : REFUSAL.resultFor(text);
    }

    private static List<String> names(Expectation expected) {
        return expected.all("service");
    }

    private static Reading reading(ServiceList lines, List<Expectation> expected, String text) {
        var findings = new ArrayList<Finding>();
        var facts = new ArrayList<Fact>();
        for (var one : expected) {
            var shown = lines.findState(names(one));
            findings.add(shown.map(state -> finding(one, state, lines)).orElseGet(() -> missingFinding(one, lines)));
            shown.ifPresent(state -> facts.add(
                    new Fact(one.fact(), state.state().word(), new Origin.ReadInEvidence(NAME, state.line()))));
        }
        findings.add(overviewFinding(lines));
        return new Reading(NAME, findings, facts, cannotTell(), text);
    }

    private static Finding finding(Expectation one, ServiceList.ListedState shown, ServiceList lines) {
        boolean isListed =
                names(one).stream().anyMatch(name -> lines.statesByName().containsKey(ServiceList.nameKey(name)));
        var text = isListed
                ? "“%s” is %s.".formatted(names(one).getFirst(), shown.state().word())
                : "“%s” does not run: it is not among the services that are started."
                        .formatted(names(one).getFirst());
        return new Finding(shown.line(), text);
    }

    private static Finding missingFinding(Expectation one, ServiceList lines) {
        var why = lines.listsStopped()
                ? "it may not be installed, or be called otherwise"
                : "a list that only holds active services leaves it out when it is stopped";
        return new Finding(
                0, "“%s” is not in the list: %s.".formatted(names(one).getFirst(), why));
    }

    private static Finding overviewFinding(ServiceList lines) {
        var running = lines.statesByName().values().stream()
                .filter(shown -> shown.state() == ServiceState.RUNNING)
                .count();
        return new Finding(
                0,
                "The list names %s of services; %s."
                        .formatted(
                                CappedList.countWithNoun(lines.statesByName().size(), "name", "names"),
                                CappedList.countWithNoun(
                                        running, "stands for one that runs", "stand for ones that run")));
    }

    private static List<String> cannotTell() {
        return List.of(
                "Whether a service that runs does its work: it may hang.",
                "Since when it runs, and whether it was stopped at the time of the fault.",
                "Of which server the list is: see that it is the right one.");
    }
}
