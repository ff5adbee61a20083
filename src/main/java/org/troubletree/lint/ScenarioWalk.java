package org.troubletree.lint;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.troubletree.evidence.Readers;
import org.troubletree.evidence.reader.ReadResult;
import org.troubletree.tree.Change;
import org.troubletree.tree.Check;
import org.troubletree.tree.Instruction;
import org.troubletree.tree.Link;
import org.troubletree.tree.Outcome;
import org.troubletree.tree.Question;
import org.troubletree.tree.RegistryAction;
import org.troubletree.tree.Scenario;
import org.troubletree.walk.Guard;
import org.troubletree.walk.Guard.GuardPart;
import org.troubletree.walk.Walk;

/**
 * The walk of a recorded case: evidence is provided where a page asks for it, known facts are confirmed, and the
 * recorded answers are used for the rest.
 */
final class ScenarioWalk {
    private final Scenario scenario;
    private final List<String> complaints = new ArrayList<>();
    private final Set<String> used = new LinkedHashSet<>();

    ScenarioWalk(Scenario scenario) {
        this.scenario = scenario;
    }

    /** The walk where it ends, or where no answer is recorded. */
    Walk from(Walk walk) {
        var next = Optional.of(walk);
        var last = walk;
        while (next.isPresent()) {
            last = next.get();
            next = step(last);
        }
        return last;
    }

    /** The walk one page further; empty if it ends or no answer is recorded. */
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
        var answer = scenario.answer(node);
        if (answer.isEmpty()) {
            complaints.add("the case comes to %s and no answer is recorded for it".formatted(node));
        }
        return answer;
    }

    private Walk read(Walk walk, Check check) {
        return scenario.handedIn(check.reader())
                .map(evidence -> read(walk, check, evidence))
                .orElse(walk);
    }

    private Walk read(Walk walk, Check check, String evidence) {
        return switch (Readers.byName(check.reader()).orElseThrow().read(evidence, check.expects())) {
            case ReadResult.Recognized understood -> walk.record(understood.reading(), Instant.EPOCH);
            case ReadResult.Unrecognized refused -> {
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
        var kept = walk.keep(GuardPart.RISK, "", Instant.EPOCH)
                .keep(GuardPart.BEFORE, Guard.ABSENT, Instant.EPOCH)
                .keep(GuardPart.BACKUP, "", Instant.EPOCH)
                .keep(GuardPart.APPLIED, "", Instant.EPOCH);
        var readBack =
                change.action() instanceof RegistryAction value ? value.data().shown() : "as described";
        var record = kept.guard().orElseThrow().readBack(readBack).record();
        return kept.made(record.orElseThrow(), Instant.EPOCH);
    }

    /** What differed from the recording during the walk; the unused answers come last. */
    List<String> complaints() {
        var unused = scenario.answers().keySet().stream()
                .filter(node -> !used.contains(node))
                .map(
                        "the answer for %s is never asked for: the case does not come there, or it is known already"
                                ::formatted);
        return Stream.concat(complaints.stream(), unused).toList();
    }
}
