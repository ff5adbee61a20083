package org.troubletree.ui;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.troubletree.event.EventText;
import org.troubletree.match.Matcher;
import org.troubletree.match.Ranking;

/** Reads and matches text on a worker. Only the result for the latest text is delivered. */
final class Matching {
    private final Background background;
    private final AtomicLong last = new AtomicLong();

    Matching(Background background) {
        this.background = background;
    }

    /** Delivers the result to the screen, unless another text was handed in meanwhile. */
    void of(StartInput handedIn, LoadedLibrary knowledge, Consumer<EvidenceSummary> found) {
        long ticket = last.incrementAndGet();
        background.compute(
                () -> last.get() == ticket
                        ? Optional.of(findings(handedIn, knowledge))
                        : Optional.<EvidenceSummary>empty(),
                findings -> findings.filter(current -> last.get() == ticket).ifPresent(found));
    }

    private static EvidenceSummary findings(StartInput handedIn, LoadedLibrary knowledge) {
        var read = handedIn.read(knowledge.matcher());
        var ranking = knowledge.matcher().rank(read.sample());
        var marks = Stream.concat(
                        counted(handedIn.pasted().beginning(), read.shown(), ranking, knowledge.matcher()),
                        knowledge.codes().findCodes(handedIn.pasted().beginning(), read.shown()).stream()
                                .map(MarkedSpan::of))
                .toList();
        var codes = CodesCard.codes(read.events(), knowledge.codes());
        return new EvidenceSummary(handedIn.text(), read, ranking, marks, codes);
    }

    private static Stream<MarkedSpan> counted(String beginning, EventText shown, Ranking ranking, Matcher matcher) {
        return ranking.matches().stream()
                .limit(1)
                .flatMap(best -> matcher.highlights(beginning, shown.events(), best).stream())
                .map(MarkedSpan::of);
    }
}
