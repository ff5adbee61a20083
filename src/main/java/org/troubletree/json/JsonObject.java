package org.troubletree.json;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An object: its members in the order of the file, including those with a repeated name. */
public final class JsonObject implements Json {
    /** From this number of members on, a member is looked up by hash. */
    private static final int MANY = 64;

    private final int line;
    private final int column;
    private final List<Member> members;

    /** Created at the first lookup in a large object; most readers iterate and never look up. */
    private volatile @Nullable Map<String, Member> byName;

    /** A member: its name, the position of the name, and its value. */
    public record Member(String name, int line, int column, Json value) {}

    JsonObject(int line, int column, List<Member> members) {
        this.line = line;
        this.column = column;
        this.members = List.copyOf(members);
    }

    @Override
    public int line() {
        return line;
    }

    @Override
    public int column() {
        return column;
    }

    /** All members, in the order of the file. */
    public List<Member> members() {
        return members;
    }

    /** The member with this name; the first one if the name is repeated. */
    public Optional<Member> member(String name) {
        if (members.size() >= MANY) {
            return Optional.ofNullable(index().get(name));
        }
        for (var member : members) {
            if (member.name().equals(name)) {
                return Optional.of(member);
            }
        }
        return Optional.empty();
    }

    private Map<String, Member> index() {
        var made = byName;
        if (made == null) {
            made = HashMap.newHashMap(members.size());
            for (var member : members) {
                made.putIfAbsent(member.name(), member);
            }
            byName = made;
        }
        return made;
    }

    /** The members whose name occurred earlier in this object. */
    public List<Member> repeated() {
        var seen = HashSet.<String>newHashSet(members.size());
        return members.stream().filter(member -> !seen.add(member.name())).toList();
    }

    @Override
    public String described() {
        return "an object";
    }
}
