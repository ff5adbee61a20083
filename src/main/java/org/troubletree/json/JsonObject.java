package org.troubletree.json;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An object: its members in the order of the file, also those whose name stood before. */
public final class JsonObject implements Json {
    /** From this size on a member is looked up by hash, not one by one. */
    private static final int MANY = 16;

    private final int line;
    private final int column;
    private final List<Member> members;
    private final @Nullable Map<String, Member> byName;

    /** One member: its name, where the name stands, and its value. */
    public record Member(String name, int line, int column, Json value) {}

    JsonObject(int line, int column, List<Member> members) {
        this.line = line;
        this.column = column;
        this.members = List.copyOf(members);
        this.byName = members.size() < MANY ? null : index(members);
    }

    private static Map<String, Member> index(List<Member> members) {
        var index = HashMap.<String, Member>newHashMap(members.size());
        members.forEach(member -> index.putIfAbsent(member.name(), member));
        return index;
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
        if (byName != null) {
            return Optional.ofNullable(byName.get(name));
        }
        for (var member : members) {
            if (member.name().equals(name)) {
                return Optional.of(member);
            }
        }
        return Optional.empty();
    }

    /** The members whose name stood before in this object. */
    public List<Member> repeated() {
        if (byName != null && byName.size() == members.size()) {
            return List.of();
        }
        return byName == null ? repeatedOfFew() : repeatedOfMany();
    }

    private List<Member> repeatedOfFew() {
        List<Member> repeated = List.of();
        for (int i = 1; i < members.size(); i++) {
            if (stoodBefore(i)) {
                repeated = Stream.concat(repeated.stream(), Stream.of(members.get(i)))
                        .toList();
            }
        }
        return repeated;
    }

    private boolean stoodBefore(int at) {
        for (int i = 0; i < at; i++) {
            if (members.get(i).name().equals(members.get(at).name())) {
                return true;
            }
        }
        return false;
    }

    private List<Member> repeatedOfMany() {
        var seen = HashSet.<String>newHashSet(members.size());
        return members.stream().filter(member -> !seen.add(member.name())).toList();
    }

    @Override
    public String described() {
        return "an object";
    }
}
