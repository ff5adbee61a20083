package org.troubletree.match;

import org.troubletree.tree.EventPattern;
import org.troubletree.tree.EventPattern.Weight;
import org.troubletree.tree.Signature;




import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** The messages that tell something of more than one cause: alone they cannot tell which. */
record Common(Set<Message> messages) {
    private record Message(OptionalInt id, Template template, Map<String, List<String>> values) {
        static Message of(EventPattern event) {
            return new Message(event.id(), Template.of(event.text()), event.values());
        }
    }

    static Common among(Stream<Signature> signatures) {
        var causes = new HashMap<Message, Set<String>>();
        signatures.forEach(signature -> signature.events().stream()
                .filter(event -> event.weight() != Weight.SUPPORTING)
                .forEach(event -> causes.computeIfAbsent(Message.of(event), none -> new HashSet<>())
                        .add(signature.id())));
        causes.values().removeIf(of -> of.size() < 2);
        return new Common(Set.copyOf(causes.keySet()));
    }

    boolean has(EventPattern event) {
        return messages.contains(Message.of(event));
    }
}
