package org.troubletree.load;

import org.troubletree.json.Json;
import org.troubletree.json.JsonObject;






import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The members of one object, asked for by name. */
final class Fields {
    /** An author's note to authors: may stand in every object whose keys are those of the format. */
    private static final String COMMENT = "$comment";

    private final JsonObject object;
    private final Spot spot;
    private final Consumer<String> asked;
    private int found;

    private Fields(JsonObject object, Spot spot, Consumer<String> asked) {
        this.object = object;
        this.spot = spot;
        this.asked = asked;
    }

    static Fields of(JsonObject object, Spot spot) {
        return new Fields(object, spot, name -> {});
    }

    /** No members, and nobody to complain to. */
    static Fields silent() {
        return silent(name -> {});
    }

    private static Fields silent(Consumer<String> asked) {
        var nothing = Json.object().done();
        return new Fields(nothing, Spot.top(nothing, Problems.unheard()), asked);
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
        asked.accept(name);
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

    /** Tells of keys that are not known here: those that were not asked for. */
    void refuseOthers(ObjectForm<?> form) {
        if (found == object.members().size()) {
            return;
        }
        object.repeated().forEach(member -> refuseRepeated(member, spot));
        var known = keysOf(form);
        for (var member : object.members()) {
            if (member.name().equals(COMMENT)) {
                Texts.PROSE.read(spot.below(COMMENT, member.value()));
            } else if (!known.contains(member.name()) && spot.isHeard()) {
                var what = "the key " + Quoted.of(member.name()) + " is not known here";
                spot.wrongKey(member.line(), member.name(), what, NearName.advice(member.name(), known));
            }
        }
    }

    /** The keys of a form are those that it asks for. */
    private static List<String> keysOf(ObjectForm<?> form) {
        var keys = new ArrayList<String>();
        form.read(silent(keys::add));
        return keys;
    }

    static void refuseRepeated(JsonObject.Member member, Spot spot) {
        int first =
                ((JsonObject) spot.value()).member(member.name()).orElseThrow().line();
        var what = "the key " + Quoted.of(member.name()) + " stands here again";
        spot.wrongKey(member.line(), member.name(), what, "once; it stood on line " + first);
    }
}
