package org.troubletree.match;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.troubletree.match.compare.Template;
import org.troubletree.tree.EventPattern;
import org.troubletree.tree.EventPattern.PatternWeight;
import org.troubletree.tree.Signature;

/** The messages that several causes name. Such a message alone cannot identify one cause. */
record SharedMessages(Set<SharedMessage> messages) {
    private record SharedMessage(OptionalInt id, Template template, Map<String, List<String>> values) {
        static SharedMessage of(EventPattern event) {
            return new SharedMessage(event.id(), Template.of(event.text()), event.values());
        }
    }

    static SharedMessages among(Stream<Signature> signatures) {
        var causes = new HashMap<SharedMessage, Set<String>>();
        signatures.forEach(signature -> signature.events().stream()
                .filter(event -> event.weight() != PatternWeight.SUPPORTING)
                .forEach(event -> causes.computeIfAbsent(SharedMessage.of(event), none -> new HashSet<>())
                        .add(signature.id())));
        causes.values().removeIf(of -> of.size() < 2);
        return new SharedMessages(Set.copyOf(causes.keySet()));
    }

    boolean isShared(EventPattern event) {
        return messages.contains(SharedMessage.of(event));
    }
}
