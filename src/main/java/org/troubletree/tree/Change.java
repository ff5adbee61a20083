package org.troubletree.tree;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A node that modifies the server, as one guarded unit: the risk, what to save first, the action, what to restart,
 * what to verify, and how to undo it. {@code appliesTo} lists the versions for which it is right.
 */
public record Change(
        Page page,
        Action action,
        Risk risk,
        String backup,
        List<String> restart,
        String verify,
        String undo,
        List<String> appliesTo,
        ChangeExits ways)
        implements Node {
    /** The id of the choice for a change that was made and verified. */
    public static final String DONE = "done";

    /** The id of the safe choice, which leaves the server as it is. */
    public static final String LEAVE = "leave";

    /** The next nodes: after the change was verified, and after the server was left as it is. */
    public record ChangeExits(String done, String leave) {}

    /** Copies the lists. */
    public Change {
        restart = List.copyOf(restart);
        appliesTo = List.copyOf(appliesTo);
    }

    @Override
    public List<Choice> choices() {
        return List.of(
                way(DONE, "The change is made and read back", Choice.Safety.PLAIN, ways.done()),
                way(LEAVE, "Leave it as it is", Choice.Safety.SAFE, ways.leave()));
    }

    private static Choice way(String id, String label, Choice.Safety safety, String next) {
        return new Choice(id, label, Optional.empty(), Map.of(), safety, next);
    }
}
