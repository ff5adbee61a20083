package org.troubletree.saved;

import java.util.ArrayList;
import java.util.List;
import org.troubletree.walk.Step;

/**
 * The difference between two lists of steps: at an index a number of steps is removed and other steps are inserted.
 *
 * @param start the index of the first difference
 */
record StepsPatch(int start, int removed, List<Step> inserted) {
    StepsPatch {
        inserted = List.copyOf(inserted);
    }

    static StepsPatch between(List<Step> before, List<Step> after) {
        int shorter = Math.min(before.size(), after.size());
        int start = 0;
        while (start < shorter && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        return new StepsPatch(start, before.size() - start - end, after.subList(start, after.size() - end));
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
