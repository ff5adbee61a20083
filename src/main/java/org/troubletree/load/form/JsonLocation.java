package org.troubletree.load.form;

import org.jspecify.annotations.Nullable;
import org.troubletree.json.Json;
import org.troubletree.tree.Rule;

/** A value of the file and its path from the top. */
public final class JsonLocation {
    private static final String BY_NUMBER = "";

    private final Json value;
    private final String name;
    private final int number;
    private final @Nullable JsonLocation above;
    private final Problems problems;

    private JsonLocation(Json value, String name, int number, @Nullable JsonLocation above, Problems problems) {
        this.value = value;
        this.name = name;
        this.number = number;
        this.above = above;
        this.problems = problems;
    }

    /** The location of a file's whole value. */
    public static JsonLocation top(Json value, Problems problems) {
        return new JsonLocation(value, BY_NUMBER, 0, null, problems);
    }

    /** The location of the value with this key in this object. */
    public JsonLocation below(String key, Json value) {
        return new JsonLocation(value, key, 0, this, problems);
    }

    /** The location of the entry with this index, from 0. */
    JsonLocation below(int number, Json value) {
        return new JsonLocation(value, BY_NUMBER, number, this, problems);
    }

    /** The value at this location. */
    public Json value() {
        return value;
    }

    /** The key or index of the value. */
    public String name() {
        return name.equals(BY_NUMBER) ? String.valueOf(number) : name;
    }

    /** The path as problems name it. */
    String place() {
        if (above == null) {
            return "";
        }
        var before = above.place();
        return before.isEmpty() ? SafeQuote.plain(name()) : before + "/" + SafeQuote.plain(name());
    }

    /** Reports a problem with this value: what is wrong and what would be right. */
    public void wrong(String what, String right) {
        problems.add(Rule.FORM, value.line(), place(), what, right);
    }

    /** Whether another problem would be recorded; finding a probable name is slow. */
    boolean isHeard() {
        return !problems.isFull();
    }

    /** Reports a problem with a key of this object. */
    void wrongKey(int line, String key, String what, String right) {
        problems.add(Rule.FORM, line, below(key, value).place(), what, right);
    }

    /** Reports that the value has another type than expected. */
    public void wrongType(String belongs) {
        wrong(value.described() + " stands here", belongs + " belongs here");
    }
}
