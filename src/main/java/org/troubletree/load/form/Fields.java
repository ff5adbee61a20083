package org.troubletree.load.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.troubletree.json.Json;
import org.troubletree.json.JsonObject;

/** The members of one object, requested by name. */
public final class Fields {
    /** A note between authors, allowed in every object of the format. */
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

    /** An empty object that reports no problems. */
    static Fields silent() {
        return silent(name -> {});
    }

    private static Fields silent(Consumer<String> asked) {
        var nothing = Json.object().done();
        return new Fields(nothing, JsonLocation.top(nothing, Problems.unheard()), asked);
    }

    /** The key or index of the object itself. */
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

    /** Each key is requested once, so that the number of requests can be compared with the number of members. */
    private Optional<JsonObject.Member> ask(String name) {
        asked.accept(name);
        var member = find(name);
        found += member.isPresent() ? 1 : 0;
        return member;
    }

    /** Most authors write the keys in the order of the requests, so the next one is tried first. */
    private Optional<JsonObject.Member> find(String name) {
        var members = object.members();
        if (found < members.size() && members.get(found).name().equals(name)) {
            return Optional.of(members.get(found));
        }
        return object.member(name);
    }

    /** Reads an optional list; a missing one is empty. */
    public <T> List<T> maybeList(String name, Form<List<T>> form) {
        return maybe(name, form).orElse(List.of());
    }

    /** Whether the object has this member. */
    public boolean has(String name) {
        return object.member(name).isPresent();
    }

    /** Accepts a key that is read elsewhere. */
    public void pass(String name) {
        ask(name);
    }

    /** Reports a problem with the whole object. */
    public void wrong(String what, String right) {
        spot.wrong(what, right);
    }

    /** Reports a problem with the value of this key, or with the object if the key is missing. */
    public void wrong(String name, String what, String right) {
        object.member(name)
                .ifPresentOrElse(
                        member -> spot.below(name, member.value()).wrong(what, right), () -> spot.wrong(what, right));
    }

    /** Reports unknown keys: those that were not requested. */
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

    /** The keys that a form requests. */
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
