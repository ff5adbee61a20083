package org.troubletree.saved;

import java.util.ArrayList;
import java.util.List;
import org.troubletree.walk.Step;

/** How one list of steps becomes another: from that place on so many are dropped, and these put there. */
record StepsPatch(int start, int removed, List<Step> inserted) {
    StepsPatch {
        inserted = List.copyOf(inserted);
    }

    static StepsPatch between(List<Step> before, List<Step> after) {
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
        return new StepsPatch(same, before.size() - same - tail, after.subList(same, after.size() - tail));
    }

    boolean isEmpty() {
        return removed == 0 && inserted.isEmpty();
    }

    boolean isApplicableTo(List<Step> before) {
        return start <= before.size() && removed <= before.size() - start;
    }

    List<Step> applyTo(List<Step> before) {
        var after = new ArrayList<>(before.subList(0, start));
        after.addAll(inserted);
        after.addAll(before.subList(start + removed, before.size()));
        return after;
    }
}
