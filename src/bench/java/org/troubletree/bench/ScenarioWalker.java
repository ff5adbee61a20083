package org.troubletree.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.troubletree.evidence.Readers;
import org.troubletree.evidence.reader.ReadResult;
import org.troubletree.match.CaseOpening;
import org.troubletree.match.Matcher;
import org.troubletree.saved.WalkFolder;
import org.troubletree.tree.Change;
import org.troubletree.tree.Check;
import org.troubletree.tree.Instruction;
import org.troubletree.tree.Library;
import org.troubletree.tree.Link;
import org.troubletree.tree.RegistryAction;
import org.troubletree.tree.Scenario;
import org.troubletree.tree.Tree;
import org.troubletree.walk.Guard;
import org.troubletree.walk.Guard.GuardPart;
import org.troubletree.walk.Walk;

/** Walks a scenario, one step a minute, and saves the walk after every step. */
final class ScenarioWalker {
    private static final Instant NOON = Instant.parse("2000-05-08T12:00:00Z");

    private final Library library;
    private final Tree tree;
    private final Scenario scenario;
    private final List<Walk> walks = new ArrayList<>();

    ScenarioWalker(Library library, Tree tree, Scenario scenario) {
        this.library = library;
        this.tree = tree;
        this.scenario = scenario;
    }

    /** Returns the file of the whole walk and, for each change, the file of a walk that ends before it is read back. */
    List<Path> savedWalks(Path folder) throws IOException {
        walks.clear();
        walkThrough();
        var files = new ArrayList<Path>();
        for (int length = 1; length <= walks.size(); length++) {
            if (length == walks.size() || isUnverified(length)) {
                files.add(saved(walks.subList(0, length), folder.resolve(length + WalkFolder.ENDING)));
            }
        }
        return files;
    }

    private boolean isUnverified(int length) {
        return walks.get(length - 1).hold().isPresent()
                && walks.get(length).hold().isEmpty();
    }

    private static Path saved(List<Walk> states, Path file) throws IOException {
        var folder = Files.createDirectories(file.resolveSibling("saving"));
        try (var autosave = WalkFolder.at(folder).autosave("1.2.3")) {
            states.forEach(autosave::save);
            Files.copy(autosave.path().orElseThrow(), file, StandardCopyOption.REPLACE_EXISTING);
        }
        try (var left = Files.list(folder)) {
            left.forEach(ScenarioWalker::delete);
        }
        delete(folder);
        return file;
    }

    private static void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Instant now() {
        return NOON.plusSeconds(60L * walks.size());
    }

    private Walk add(Walk walk) {
        walks.add(walk);
        return walk;
    }

    private void walkThrough() {
        var matcher = Matcher.of(library);
        var events = matcher.readEvents(scenario.eventLog()).events();
        var opening = new CaseOpening(tree, scenario, "The recorded case begins here.")
                .opening(matcher.match(events), () -> matcher.facts(events, tree));
        var walk = add(Walk.startAt(library, opening, NOON));
        add(walk.note("Noted at the first page.", now()));
        var next = choiceHere();
        while (next.isPresent()) {
            choose(walks.getLast(), next.get());
            next = choiceHere();
        }
        add(walks.getLast().note("Noted at the last page.", now()));
    }

    /** Hands in the evidence for the current page, and returns the choice to take there. */
    private Optional<String> choiceHere() {
        if (walks.getLast().here() instanceof Check check) {
            handIn(check);
        }
        return choice(walks.getLast());
    }

    private void handIn(Check check) {
        scenario.handedIn(check.reader()).ifPresent(evidence -> {
            var result = Readers.byName(check.reader()).orElseThrow().read(evidence, check.expects());
            if (result instanceof ReadResult.Recognized understood) {
                add(walks.getLast().record(understood.reading(), now()));
            }
        });
    }

    private Optional<String> choice(Walk walk) {
        return switch (walk.here()) {
            case Instruction instruction -> Optional.of(Instruction.DONE);
            case Link link -> Optional.<String>empty();
            default ->
                walk.answerKnown()
                        .map(answer -> answer.choice().id())
                        .or(() -> scenario.answer(walk.here().id()));
        };
    }

    private void choose(Walk walk, String choice) {
        if (walk.here() instanceof Change change && choice.equals(Change.DONE)) {
            make(walk, change);
        } else {
            add(walk.choose(choice, now()));
        }
    }

    private void make(Walk walk, Change change) {
        boolean isRegistry = change.action() instanceof RegistryAction;
        var accepted = add(walk.keep(GuardPart.RISK, "", now()));
        var described = add(accepted.keep(GuardPart.BEFORE, isRegistry ? Guard.ABSENT : "As it was before.", now()));
        var backedUp = add(described.keep(GuardPart.BACKUP, "", now()));
        var applied = add(backedUp.keep(GuardPart.APPLIED, "", now()));
        var readBack =
                change.action() instanceof RegistryAction value ? value.data().shown() : "as described";
        var record = applied.guard().orElseThrow().readBack(readBack).record().orElseThrow();
        add(applied.made(record, now()));
    }
}
