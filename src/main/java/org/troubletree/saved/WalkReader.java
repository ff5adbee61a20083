package org.troubletree.saved;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.troubletree.tree.Place;
import org.troubletree.walk.Step;

/** Reads and validates a walk file line by line. The file may come from anyone, so sizes are limited. */
final class WalkReader {
    static final String KIND = "walk";
    static final int FORMAT = 1;
    private static final int MAX_LINES = 200_000;
    private static final int MAX_STEPS = 100_000;

    private static final JsonMapping<String> HEADER = WalkReader::header;

    private List<Step> steps = List.of();
    private PageSnapshots snapshots = PageSnapshots.empty();
    private String program = "";

    private WalkReader() {}

    /** Reads the complete lines of a file. Bytes after the last line end were not written completely and are ignored. */
    static WalkReadResult read(String name, byte[] file) {
        var reader = new WalkReader();
        int number = 0;
        try {
            for (int from = 0, end = afterLineEnd(file, 0); end > 0; from = end, end = afterLineEnd(file, from)) {
                number++;
                reader.addLine(number, Arrays.copyOfRange(file, from, end - 1));
            }
            return new WalkReadResult.ValidWalk(reader.validWalk());
        } catch (InvalidWalkException failure) {
            return new WalkReadResult.RejectedWalk(
                    "%s%s: %s.".formatted(name, number == 0 ? "" : ", line " + number, failure.reason()));
        }
    }

    /** Returns the index after the next line end, or 0 if there is none. */
    private static int afterLineEnd(byte[] file, int from) {
        for (int i = from; i < file.length; i++) {
            if (file[i] == '\n') {
                return i + 1;
            }
        }
        return 0;
    }

    static byte[] header(String program) {
        return JournalEntry.bytes(HEADER.write(program));
    }

    private void addLine(int number, byte[] line) throws InvalidWalkException {
        if (number > MAX_LINES) {
            throw new InvalidWalkException("the file has more than %,d lines".formatted(MAX_LINES));
        }
        if (number == 1) {
            program = HEADER.map(new ReadMembers<>("", JournalEntry.parse(line)));
        } else {
            addEntry(JournalEntry.read(line));
        }
    }

    /** Maps the first line. Its value is the version of the program. */
    private static String header(Members<String> members) throws InvalidWalkException {
        var kind = members.optional("troubletree", JsonForm.TEXT, program -> Optional.of(KIND));
        if (!kind.equals(Optional.of(KIND))) {
            throw new InvalidWalkException("this is no saved walk: “troubletree” does not say “walk”");
        }
        int format = members.number("format", program -> FORMAT);
        if (format != FORMAT) {
            throw new InvalidWalkException(
                    "the format is %d, and this program reads %d: a newer one wrote it".formatted(format, FORMAT));
        }
        return members.text("program", Function.identity());
    }

    private void addEntry(JournalEntry line) throws InvalidWalkException {
        if (!line.patch().isApplicableTo(steps)) {
            throw new InvalidWalkException("it alters steps that are not there");
        }
        steps = List.copyOf(line.patch().applyTo(steps));
        if (steps.size() > MAX_STEPS) {
            throw new InvalidWalkException("the walk has more than %,d steps".formatted(MAX_STEPS));
        }
        snapshots = snapshots.with(line.snapshots());
    }

    private SavedWalk validWalk() throws InvalidWalkException {
        if (steps.isEmpty() || !(steps.getFirst() instanceof Step.Begun begun)) {
            throw new InvalidWalkException("the file holds no walk: its first step does not begin one");
        }
        if (steps.stream().filter(Step.Begun.class::isInstance).count() > 1) {
            throw new InvalidWalkException("the walk begins more than once");
        }
        if (!snapshots.trees().containsKey(begun.place().tree())
                || !snapshots.pages().containsKey(begun.place())) {
            throw new InvalidWalkException("the page on which the walk began is not in the file");
        }
        for (var place : snapshots.pages().keySet()) {
            if (!snapshots.trees().containsKey(place.tree())) {
                throw new InvalidWalkException("the tree %s of a page is not in the file".formatted(place.tree()));
            }
        }
        checkChanges();
        return new SavedWalk(program, steps, snapshots);
    }

    private void checkChanges() throws InvalidWalkException {
        var unfinished = new HashSet<Place>();
        for (var step : steps) {
            if (step instanceof Step.CarriedOut && !unfinished.add(step.place())) {
                throw new InvalidWalkException("a change is carried out twice and not read back between");
            }
            if (step instanceof Step.ChangeVerified && !unfinished.remove(step.place())) {
                throw new InvalidWalkException("a change is read back that was not carried out");
            }
        }
    }
}
