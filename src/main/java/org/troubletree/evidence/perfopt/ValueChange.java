package org.troubletree.evidence.perfopt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.troubletree.tree.Dword;

/**
 * A value went from one number to another: by a line of the log or, where a line starts from another number than the line
 * before it left, by something the log does not record.
 */
record ValueChange(Dword from, Dword to, SetLine line, Optional<SetLine> unrecordedSince) {
    /** The moves of one setting through its lines, oldest first; lines that set what was there already move nothing. */
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
