package org.troubletree.load.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.troubletree.json.Json;
import org.troubletree.json.JsonObject;

/** The members of one object, asked for by name. */
public final class Fields {
    /** An author's note to authors: may stand in every object whose keys are those of the format. */
    private static final String COMMENT = "$comment";

    private final JsonObject object;
    private final JsonLocation spot;
    private final Consumer<String> asked;
    private int found;

    private Fields(JsonObject object, JsonLocation spot, Consumer<String> asked) {
        this.object = object;
        this.spot = spot;
        this.asked = asked;
    }

    /** The members of an object, whose names are not collected. */
    public static Fields of(JsonObject object, JsonLocation spot) {
        return new Fields(object, spot, name -> {});
    }

    /** No members, and nobody to complain to. */
    static Fields silent() {
        return silent(name -> {});
    }

    private static Fields silent(Consumer<String> asked) {
        var nothing = Json.object().done();
        return new Fields(nothing, JsonLocation.top(nothing, Problems.unheard()), asked);
    }

    /** The key or number under which the object itself stands. */
    public String name() {
        return spot.name();
    }

    /** Reads a required member; if it is missing, reports a problem and returns the form's fallback. */
    public <T> T need(String name, Form<T> form) {
        var member = ask(name);
        if (member.isEmpty()) {
            spot.wrong(SafeQuote.of(name) + " is missing", form.belongs() + " belongs there");
            return form.standIn();
        }
        return form.read(spot.below(name, member.get().value()));
    }

    /** Reads an optional member. */
    public <T> Optional<T> maybe(String name, Form<T> form) {
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
    public <T> List<T> maybeList(String name, Form<List<T>> form) {
        return maybe(name, form).orElse(List.of());
    }

    /** Whether the object has this member. */
    public boolean has(String name) {
        return object.member(name).isPresent();
    }

    /** A key that is known here and read elsewhere. */
    public void pass(String name) {
        ask(name);
    }

    /** Something is wrong with the object as a whole. */
    public void wrong(String what, String right) {
        spot.wrong(what, right);
    }

    /** Something is wrong with the value under that key, or with the object where there is none. */
    public void wrong(String name, String what, String right) {
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
                TextForms.PROSE.read(spot.below(COMMENT, member.value()));
            } else if (!known.contains(member.name()) && spot.isHeard()) {
                var what = "the key " + SafeQuote.of(member.name()) + " is not known here";
                spot.wrongKey(member.line(), member.name(), what, DidYouMean.advice(member.name(), known));
            }
        }
    }

    /** The keys of a form are those that it asks for. */
    private static List<String> keysOf(ObjectForm<?> form) {
        var keys = new ArrayList<String>();
        form.read(silent(keys::add));
        return keys;
    }

    /** Reports that a key was used before in the same object, with the line of its first use. */
    public static void refuseRepeated(JsonObject.Member member, JsonLocation spot) {
        int first =
                ((JsonObject) spot.value()).member(member.name()).orElseThrow().line();
        var what = "the key " + SafeQuote.of(member.name()) + " stands here again";
        spot.wrongKey(member.line(), member.name(), what, "once; it stood on line " + first);
    }
}
