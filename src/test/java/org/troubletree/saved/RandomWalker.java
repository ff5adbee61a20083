package org.troubletree.saved;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.troubletree.tree.Change;
import org.troubletree.tree.Choice;
import org.troubletree.tree.Library;
import org.troubletree.tree.Link;
import org.troubletree.tree.Place;
import org.troubletree.tree.RegistryAction;
import org.troubletree.walk.ChangeRecord;
import org.troubletree.walk.Fact;
import org.troubletree.walk.Finding;
import org.troubletree.walk.Guard;
import org.troubletree.walk.Guard.GuardPart;
import org.troubletree.walk.Opening;
import org.troubletree.walk.Origin;
import org.troubletree.walk.Reading;
import org.troubletree.walk.Step;
import org.troubletree.walk.Walk;

/** Takes random steps of every kind. The same seed gives the same steps. */
final class RandomWalker {
    static final Instant NOON = Instant.parse("2000-05-08T12:00:00Z");
    private static final String ODD = "odd: \u0000 \t \r\n \ud800 \ud83d\ude00 \" \\ <html>";

    private final Random random;
    private int seconds;

    RandomWalker(long seed) {
        random = new Random(seed);
    }

    private Instant now() {
        return NOON.plusSeconds(++seconds);
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** Returns a walk at the first page of a tree. */
    static Walk start(Library library, String tree) {
        return Walk.startAt(library, Opening.atStartOf(library.tree(tree).orElseThrow(), "", List.of(), ""), NOON);
    }

    Walk startWalk(Library library) {
        var tree = pick(library.trees());
        var node = pick(List.copyOf(tree.entries()));
        var fact = new Fact(
                "seen." + random.nextInt(9), "yes", new Origin.SeenInEvent(random.nextInt(40), "event " + ODD));
        return Walk.startAt(library, new Opening(new Place(tree.id(), node), "Because.", List.of(fact), ODD), now());
    }

    /** Returns the walk after one more step. */
    Walk withNextStep(Walk walk) {
        return switch (random.nextInt(10)) {
            case 0 -> walk.canGoBack() ? walk.back() : forward(walk);
            case 1 -> revised(walk).orElseGet(() -> forward(walk));
            case 2 -> walk.note("A note. " + ODD, now());
            case 3 -> walk.record(reading(walk), now());
            default -> forward(walk);
        };
    }

    private Walk forward(Walk walk) {
        return walk.here() instanceof Change change ? guarded(walk, change) : answered(walk);
    }

    private Walk answered(Walk walk) {
        var choices = walk.here() instanceof Link
                ? List.of(Link.GO_ON)
                : ids(walk.here().choices());
        return choices.isEmpty() ? walk.note("Here it ends.", now()) : walk.choose(pick(choices), now());
    }

    private static List<String> ids(List<Choice> choices) {
        return choices.stream().map(Choice::id).toList();
    }

    private Walk guarded(Walk walk, Change change) {
        var guard = walk.guard().orElseThrow();
        var moves = new ArrayList<Supplier<Walk>>();
        for (var part : List.of(GuardPart.RISK, GuardPart.BEFORE, GuardPart.BACKUP, GuardPart.APPLIED)) {
            var typed = part == GuardPart.BEFORE ? before(change) : "";
            if (guard.allows(part) && !guard.isDone(part)) {
                moves.add(() -> walk.keep(part, typed, now()));
            } else if (guard.isDone(part) && guard.hold().isEmpty() && random.nextInt(4) == 0) {
                moves.add(() -> walk.withdraw(part));
            }
        }
        if (guard.hold().isEmpty()) {
            moves.add(() -> walk.choose(Change.LEAVE, now()));
        } else {
            moves.add(() -> walk.made(record(guard, change), now()));
        }
        return pick(moves).get();
    }

    /** Returns a state that every change accepts as the state before it. */
    private static String before(Change change) {
        return change.action() instanceof RegistryAction ? Guard.ABSENT : "40 wait, " + ODD;
    }

    private ChangeRecord record(Guard guard, Change change) {
        return random.nextBoolean()
                ? guard.readBack(after(change)).record().orElseThrow()
                : guard.readBack(before(change)).takenBack().orElseThrow();
    }

    private static String after(Change change) {
        return change.action() instanceof RegistryAction value ? value.data().shown() : "none waits";
    }

    private Optional<Walk> revised(Walk walk) {
        var answers = walk.trail().stream()
                .filter(entry -> walk.steps().get(entry.step()) instanceof Step.Chosen)
                .filter(entry -> !entry.node().choices().isEmpty() && !(entry.node() instanceof Change))
                .toList();
        if (answers.isEmpty() || walk.hold().isPresent()) {
            return Optional.empty();
        }
        var answer = pick(answers);
        return Optional.of(walk.revise(answer.step(), pick(ids(answer.node().choices())), now())
                .walk());
    }

    private Reading reading(Walk walk) {
        var place = walk.place();
        return new Reading(
                "perfopt-log",
                List.of(new Finding(random.nextInt(99), "A finding. " + ODD)),
                List.of(
                        new Fact("threads.lowered", "true", new Origin.ReadInEvidence("perfopt-log", 3)),
                        new Fact("store.crashed", "no", new Origin.AnsweredByPerson(place))),
                List.of("Who did it."),
                ODD.repeat(random.nextInt(50)));
    }
}
