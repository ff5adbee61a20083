package org.troubletree.evidence.perfopt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.troubletree.tree.Dword;

/**
 * A change of a value. A line of the log made it, or the log does not record it: then a line starts from another
 * number than the line before it ended with.
 */
record ValueChange(Dword from, Dword to, SetLine line, Optional<SetLine> unrecordedSince) {
    /** Returns the changes of one setting, oldest first. Lines that set the existing value again are not changes. */
    static List<ValueChange> changesIn(List<SetLine> lines) {
        var moves = new ArrayList<ValueChange>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (i > 0 && !lines.get(i - 1).to().equals(line.from())) {
                var before = lines.get(i - 1);
                moves.add(new ValueChange(before.to(), line.from(), line, Optional.of(before)));
            }
            if (line.isDecrease() || line.isIncrease()) {
                moves.add(new ValueChange(line.from(), line.to(), line, Optional.empty()));
            }
        }
        return moves;
    }

    boolean isDecrease() {
        return to.number() < from.number();
    }
}
