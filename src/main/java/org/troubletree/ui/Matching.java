package org.troubletree.ui;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Reads and matches text on a worker. Only the last text counts: what was found in an earlier one is dropped. */
final class Matching {
    private final Background background;
    private final AtomicLong last = new AtomicLong();

    Matching(Background background) {
        this.background = background;
    }

    /** Hands what was found to the screen, unless another text was handed in meanwhile. */
    void of(HandedIn handedIn, Knowledge knowledge, Consumer<Findings> found) {
        long ticket = last.incrementAndGet();
        background.compute(
                () -> last.get() == ticket ? Optional.of(findings(handedIn, knowledge)) : Optional.<Findings>empty(),
                findings -> findings.filter(current -> last.get() == ticket).ifPresent(found));
    }

    private static Findings findings(HandedIn handedIn, Knowledge knowledge) {
        var read = handedIn.read(knowledge.matcher());
        var ranking = knowledge.matcher().weigh(read.sample());
        var beginning = handedIn.pasted().beginning();
        var marks = ranking.matches().stream()
                .findFirst()
                .map(best -> knowledge.matcher().marks(beginning, read.shown().events(), best))
                .orElse(List.of());
        var codes = CodesCard.codes(read.events(), knowledge.codes());
        return new Findings(handedIn.text(), read, ranking, marks, codes);
    }
}
