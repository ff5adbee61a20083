package org.troubletree.saved;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.troubletree.walk.Place;
import org.troubletree.walk.Step;

/** Reads a walk's file line by line. Files come from strangers: what is asked for is limited, and nothing is taken on trust. */
final class WalkReader {
    static final String KIND = "walk";
    static final int FORMAT = 1;
    private static final int MOST_LINES = 200_000;
    private static final int MOST_STEPS = 100_000;

    private static final JsonMapping<String> HEADER = WalkReader::header;

    private List<Step> steps = List.of();
    private Album album = Album.empty();
    private String program = "";

    private WalkReader() {}

    /** The lines with their line ends; what follows the last line end was cut off while it was written. */
    static ReadWalk read(String name, byte[] file) {
        var reader = new WalkReader();
        int number = 0;
        try {
            for (int from = 0, end = next(file, 0); end > 0; from = end, end = next(file, from)) {
                number++;
                reader.take(number, Arrays.copyOfRange(file, from, end - 1));
            }
            return new ReadWalk.Sound(reader.walk());
        } catch (Unreadable fault) {
            return new ReadWalk.Refused(
                    "%s%s: %s.".formatted(name, number == 0 ? "" : ", line " + number, fault.what()));
        }
    }

    /** Behind the next line end; 0 where there is none. */
    private static int next(byte[] file, int from) {
        for (int i = from; i < file.length; i++) {
            if (file[i] == '\n') {
                return i + 1;
            }
        }
        return 0;
    }

    static byte[] header(String program) {
        return Line.bytes(HEADER.write(program));
    }

    private void take(int number, byte[] line) throws Unreadable {
        if (number > MOST_LINES) {
            throw new Unreadable("the file has more than %,d lines".formatted(MOST_LINES));
        }
        if (number == 1) {
            program = HEADER.map(new ReadMembers<>("", Line.parse(line)));
        } else {
            take(Line.read(line));
        }
    }

    /** The first line; of it only the version of the program is kept. */
    private static String header(Members<String> members) throws Unreadable {
        var kind = members.optional("troubletree", JsonForm.TEXT, program -> Optional.of(KIND));
        if (!kind.equals(Optional.of(KIND))) {
            throw new Unreadable("this is no saved walk: “troubletree” does not say “walk”");
        }
        int format = members.number("format", program -> FORMAT);
        if (format != FORMAT) {
            throw new Unreadable(
                    "the format is %d, and this program reads %d: a newer one wrote it".formatted(format, FORMAT));
        }
        return members.text("program", Function.identity());
    }

    private void take(Line line) throws Unreadable {
        if (!line.splice().fits(steps)) {
            throw new Unreadable("it alters steps that are not there");
        }
        steps = List.copyOf(line.splice().applied(steps));
        if (steps.size() > MOST_STEPS) {
            throw new Unreadable("the walk has more than %,d steps".formatted(MOST_STEPS));
        }
        album = album.with(line.shown());
    }

    private SavedWalk walk() throws Unreadable {
        if (steps.isEmpty() || !(steps.getFirst() instanceof Step.Begun begun)) {
            throw new Unreadable("the file holds no walk: its first step does not begin one");
        }
        if (steps.stream().filter(Step.Begun.class::isInstance).count() > 1) {
            throw new Unreadable("the walk begins more than once");
        }
        if (!album.trees().containsKey(begun.place().tree()) || !album.pages().containsKey(begun.place())) {
            throw new Unreadable("the page on which the walk began is not in the file");
        }
        for (var place : album.pages().keySet()) {
            if (!album.trees().containsKey(place.tree())) {
                throw new Unreadable("the tree %s of a page is not in the file".formatted(place.tree()));
            }
        }
        checkChanges();
        return new SavedWalk(program, steps, album);
    }

    private void checkChanges() throws Unreadable {
        var unfinished = new HashSet<Place>();
        for (var step : steps) {
            if (step instanceof Step.CarriedOut && !unfinished.add(step.place())) {
                throw new Unreadable("a change is carried out twice and not read back between");
            }
            if (step instanceof Step.Made && !unfinished.remove(step.place())) {
                throw new Unreadable("a change is read back that was not carried out");
            }
        }
    }
}
