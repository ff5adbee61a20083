package org.troubletree.load;

import java.util.Set;

/** The name of something that exists outside the file, such as a reader or a symptom. */
record KnownName(String thing, Set<String> known) implements Form<String> {
    @Override
    public String belongs() {
        return "the name of a " + thing;
    }

    @Override
    public String read(Spot spot) {
        var name = Texts.LINE.read(spot);
        if (!name.isBlank() && !known.contains(name)) {
            spot.wrong("there is no %s %s".formatted(thing, Quoted.of(name)), NearName.advice(name, known));
        }
        return name;
    }

    @Override
    public String standIn() {
        return "";
    }
}
