package org.troubletree.saved;

import java.util.ArrayList;
import java.util.List;
import org.troubletree.walk.Step;

/** How one list of steps becomes another: from that place on so many are dropped, and these put there. */
record Splice(int at, int drop, List<Step> steps) {
    Splice {
        steps = List.copyOf(steps);
    }

    static Splice between(List<Step> before, List<Step> after) {
        int shorter = Math.min(before.size(), after.size());
        int same = 0;
        while (same < shorter && before.get(same).equals(after.get(same))) {
            same++;
        }
        int tail = 0;
        while (tail < shorter - same
                && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        return new Splice(same, before.size() - same - tail, after.subList(same, after.size() - tail));
    }

    boolean isNothing() {
        return drop == 0 && steps.isEmpty();
    }

    boolean fits(List<Step> before) {
        return at <= before.size() && drop <= before.size() - at;
    }

    List<Step> applied(List<Step> before) {
        var after = new ArrayList<>(before.subList(0, at));
        after.addAll(steps);
        after.addAll(before.subList(at + drop, before.size()));
        return after;
    }
}
