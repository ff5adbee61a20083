package org.troubletree.lint;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.troubletree.event.Event;
import org.troubletree.evidence.ReadResult;
import org.troubletree.evidence.Readers;
import org.troubletree.match.Confidence;
import org.troubletree.match.Match;
import org.troubletree.match.Matcher;
import org.troubletree.tree.Change;
import org.troubletree.tree.Check;
import org.troubletree.tree.Instruction;
import org.troubletree.tree.Library;
import org.troubletree.tree.Link;
import org.troubletree.tree.Outcome;
import org.troubletree.tree.Question;
import org.troubletree.tree.RegistryAction;
import org.troubletree.tree.Scenario;
import org.troubletree.tree.Tree;
import org.troubletree.walk.Guard;
import org.troubletree.walk.Guard.Part;
import org.troubletree.walk.Opening;
import org.troubletree.walk.Place;
import org.troubletree.walk.Walk;

/**
 * A scenario walked as a person would: its events are matched, its evidence is read, what is known counts as answered, and
 * the recorded answers are given to the rest.
 */
public final class ScenarioReplay {
    private final Library library;
    private final Tree tree;
    private final Scenario scenario;
    private final List<String> complaints = new ArrayList<>();
    private final Set<String> used = new LinkedHashSet<>();

    private ScenarioReplay(Library library, Tree tree, Scenario scenario) {
        this.library = library;
        this.tree = tree;
        this.scenario = scenario;
    }

    /** A scenario after it was walked: where that led, and each thing that came out otherwise than the author wrote. */
    public record Replayed(Scenario scenario, Walk walk, List<String> complaints) {
        /** Copies the list. */
        public Replayed {
            complaints = List.copyOf(complaints);
        }
    }

    /** Walks a scenario of a tree; the matcher is of the library that the tree stands in. */
    public static Replayed of(Library library, Matcher matcher, Tree tree, Scenario scenario) {
        return new ScenarioReplay(library, tree, scenario).replay(matcher);
    }

    private Replayed replay(Matcher matcher) {
        var events = matcher.read(eventLog()).events();
        var matches = matcher.match(events);
        checkNotOpened(matches);
        var walk = goOn(begin(matcher, events, matches));
        checkEnd(walk);
        return new Replayed(scenario, walk, complaints);
    }

    private String eventLog() {
        return scenario.evidence().getOrDefault(Scenario.EVENT_LOG, "");
    }

    /** A look-alike may be a lead, which the questions then rule out, but never a strong match. */
    private void checkNotOpened(List<Match> matches) {
        matches.stream()
                .filter(match -> ofThisTree(match) && match.confidence() == Confidence.STRONG)
                .map(match -> match.signature().id())
                .filter(scenario.expected().notOpens()::contains)
                .forEach(signature ->
                        complaints.add("the events match %s strongly, which they must not".formatted(signature)));
    }

    private boolean ofThisTree(Match match) {
        return match.tree().id().equals(tree.id());
    }

    private Walk begin(Matcher matcher, List<Event> events, List<Match> matches) {
        var opening = scenario.expected()
                .opens()
                .map(signature -> opened(signature, matches))
                .orElseGet(() ->
                        new Opening(new Place(tree.id(), tree.start()), "", matcher.facts(events, tree), eventLog()));
        return Walk.startAt(library, opening, Instant.EPOCH);
    }

    private Opening opened(String signature, List<Match> matches) {
        var best = matches.stream().findFirst().filter(match -> fits(match, signature));
        if (best.isEmpty()) {
            complaints.add("the events must open %s, but %s".formatted(signature, found(matches)));
        }
        return matches.stream()
                .filter(match -> fits(match, signature))
                .findFirst()
                .map(match -> match.opening(eventLog()))
                .orElseGet(() -> new Opening(new Place(tree.id(), opensAt(signature)), "", List.of(), eventLog()));
    }

    private boolean fits(Match match, String signature) {
        return ofThisTree(match) && match.signature().id().equals(signature);
    }

    private static String found(List<Match> matches) {
        return matches.isEmpty()
                ? "they match nothing"
                : "the best match is %s of %s"
                        .formatted(
                                matches.getFirst().signature().id(),
                                matches.getFirst().tree().id());
    }

    private String opensAt(String signature) {
        return tree.signature(signature).orElseThrow().opensAt();
    }

    private Walk goOn(Walk walk) {
        var next = Optional.of(walk);
        var last = walk;
        while (next.isPresent()) {
            last = next.get();
            next = step(last);
        }
        return last;
    }

    /** The walk one page on, or nothing where it ends or no answer is recorded. */
    private Optional<Walk> step(Walk walk) {
        return switch (walk.here()) {
            case Question question -> answer(walk);
            case Check check -> answer(read(walk, check));
            case Instruction instruction -> Optional.of(walk.choose(Instruction.DONE, Instant.EPOCH));
            case Change change -> change(walk, change);
            case Outcome outcome -> Optional.empty();
            case Link link -> Optional.empty();
        };
    }

    private Optional<Walk> answer(Walk walk) {
        var id = walk.here().id();
        var known = walk.answerKnown().map(answer -> answer.choice().id());
        var choice = known.or(() -> recorded(id));
        if (choice.isPresent() && walk.here().choice(choice.get()).isEmpty()) {
            complaints.add("%s offers no choice %s".formatted(id, choice.get()));
            return Optional.empty();
        }
        return choice.map(answer -> walk.choose(answer, Instant.EPOCH));
    }

    private Optional<String> recorded(String node) {
        used.add(node);
        var answer = Optional.ofNullable(scenario.answers().get(node));
        if (answer.isEmpty()) {
            complaints.add("the case comes to %s and no answer is recorded for it".formatted(node));
        }
        return answer;
    }

    private Walk read(Walk walk, Check check) {
        var evidence = scenario.evidence().get(check.reader());
        if (evidence == null) {
            return walk;
        }
        return switch (Readers.byName(check.reader()).orElseThrow().read(evidence, check.expects())) {
            case ReadResult.Understood understood -> walk.record(understood.reading(), Instant.EPOCH);
            case ReadResult.Refused refused -> {
                complaints.add("%s refuses its evidence: %s".formatted(check.reader(), refused.reason()));
                yield walk;
            }
        };
    }

    private Optional<Walk> change(Walk walk, Change change) {
        return recorded(change.id()).flatMap(answer -> switch (answer) {
            case Change.DONE -> Optional.of(made(walk, change));
            case Change.LEAVE -> Optional.of(walk.choose(Change.LEAVE, Instant.EPOCH));
            default -> {
                complaints.add("%s is a change: its answer is done or leave, not %s".formatted(change.id(), answer));
                yield Optional.empty();
            }
        });
    }

    private static Walk made(Walk walk, Change change) {
        var kept = walk.keep(Part.RISK, "", Instant.EPOCH)
                .keep(Part.BEFORE, Guard.ABSENT, Instant.EPOCH)
                .keep(Part.BACKUP, "", Instant.EPOCH)
                .keep(Part.APPLIED, "", Instant.EPOCH);
        var readBack =
                change.action() instanceof RegistryAction value ? value.data().shown() : "as described";
        var record = kept.guard().orElseThrow().readBack(readBack).record();
        return kept.made(record.orElseThrow(), Instant.EPOCH);
    }

    private void checkEnd(Walk walk) {
        var end = walk.here().id();
        if (!end.equals(scenario.expected().reaches())) {
            complaints.add("the case ends at %s and not at %s"
                    .formatted(end, scenario.expected().reaches()));
        }
        scenario.answers().keySet().stream()
                .filter(node -> !used.contains(node))
                .forEach(node -> complaints.add(
                        "the answer for %s is never asked for: the case does not come there, or it is known already"
                                .formatted(node)));
    }
}
