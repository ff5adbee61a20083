package org.troubletree.lint;

/** How far the scenarios of a tree go: over its pages and ways on, and to each cause in the three ways one can come there. */
public record Coverage(
        int scenarios,
        Share nodes,
        Share choices,
        Share causesByEvents,
        Share causesBySymptom,
        Share causesNotConfused) {
    /** So many of so many. */
    public record Share(int done, int all) {
        @Override
        public String toString() {
            return done + " of " + all;
        }
    }

    static Coverage of(int scenarios, Visits visits, Causes causes) {
        return new Coverage(
                scenarios,
                visits.nodes(),
                visits.choices(),
                causes.byEvents(),
                causes.bySymptom(),
                causes.notConfused());
    }

    /** The figures in one line. */
    public String sentence() {
        return "%d scenarios visit %s nodes and %s choices; they reach %s causes by events and %s by symptom, and try look-alikes of %s"
                .formatted(scenarios, nodes, choices, causesByEvents, causesBySymptom, causesNotConfused);
    }
}
