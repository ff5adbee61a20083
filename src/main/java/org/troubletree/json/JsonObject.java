package org.troubletree.json;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An object: its members in the order of the file, also those whose name stood before. */
public final class JsonObject implements Json {
    /** From this size on a member is looked up by hash, not one by one. */
    private static final int MANY = 64;

    private final int line;
    private final int column;
    private final List<Member> members;

    /** Made when a member of many is first asked for: most readers go through them in order and never ask. */
    private volatile @Nullable Map<String, Member> byName;

    /** One member: its name, where the name stands, and its value. */
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

    /** The member of that name, the first where it stands more than once. */
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

    /** The members whose name stood before in this object. */
    public List<Member> repeated() {
        var seen = HashSet.<String>newHashSet(members.size());
        return members.stream().filter(member -> !seen.add(member.name())).toList();
    }

    @Override
    public String described() {
        return "an object";
    }
}
