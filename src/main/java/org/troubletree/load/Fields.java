package org.troubletree.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.troubletree.json.Json;
import org.troubletree.json.JsonObject;

/** The members of one object, asked for by name; what was not asked for is unknown here. */
final class Fields {
    private static final int MOST_KEYS = 16;

    private final JsonObject object;
    private final Spot spot;
    private final List<String> known = new ArrayList<>(MOST_KEYS);
    private int found;

    Fields(JsonObject object, Spot spot) {
        this.object = object;
        this.spot = spot;
    }

    /** No members, and nobody to complain to. */
    static Fields silent() {
        var nothing = Json.object().done();
        return new Fields(nothing, Spot.top(nothing, Problems.unheard()));
    }

    /** The key or number under which the object itself stands. */
    String name() {
        return spot.name();
    }

    <T> T need(String name, Form<T> form) {
        var member = ask(name);
        if (member.isEmpty()) {
            spot.wrong(Quoted.of(name) + " is missing", form.belongs() + " belongs there");
            return form.standIn();
        }
        return form.read(spot.below(name, member.get().value()));
    }

    <T> Optional<T> maybe(String name, Form<T> form) {
        return ask(name).map(member -> form.read(spot.below(name, member.value())));
    }

    /** Each key is asked for once, so that what was found can be counted against what is there. */
    private Optional<JsonObject.Member> ask(String name) {
        known.add(name);
        var member = find(name);
        found += member.isPresent() ? 1 : 0;
        return member;
    }

    /** Most authors write the keys in the order in which they are asked for: so look at the next one first. */
    private Optional<JsonObject.Member> find(String name) {
        var members = object.members();
        if (found < members.size() && members.get(found).name().equals(name)) {
            return Optional.of(members.get(found));
        }
        return object.member(name);
    }

    /** A list that may be left out. */
    <T> List<T> maybeList(String name, Form<List<T>> form) {
        return maybe(name, form).orElse(List.of());
    }

    boolean has(String name) {
        return object.member(name).isPresent();
    }

    /** A key that is known here and read elsewhere. */
    void pass(String name) {
        ask(name);
    }

    /** Something is wrong with the object as a whole. */
    void wrong(String what, String right) {
        spot.wrong(what, right);
    }

    /** Something is wrong with the value under that key, or with the object where there is none. */
    void wrong(String name, String what, String right) {
        object.member(name)
                .ifPresentOrElse(
                        member -> spot.below(name, member.value()).wrong(what, right), () -> spot.wrong(what, right));
    }

    void refuseOthers() {
        if (found == object.members().size()) {
            return;
        }
        object.repeated().forEach(member -> refuseRepeated(member, spot));
        for (var member : object.members()) {
            if (!known.contains(member.name())) {
                var what = "the key " + Quoted.of(member.name()) + " is not known here";
                spot.wrongKey(member.line(), member.name(), what, NearName.advice(member.name(), known));
            }
        }
    }

    static void refuseRepeated(JsonObject.Member member, Spot spot) {
        int first =
                ((JsonObject) spot.value()).member(member.name()).orElseThrow().line();
        var what = "the key " + Quoted.of(member.name()) + " stands here again";
        spot.wrongKey(member.line(), member.name(), what, "once; it stood on line " + first);
    }
}
