package org.troubletree.lint;

/** How much of a tree its scenarios cover: pages, choices, and each cause in the three ways. */
public record CoverageReport(
        int scenarios,
        CoverageShare nodes,
        CoverageShare choices,
        CoverageShare causesByEvents,
        CoverageShare causesBySymptom,
        CoverageShare causesNotConfused) {
    /** A number of covered items of all items. */
    public record CoverageShare(int done, int all) {
        @Override
        public String toString() {
            return done + " of " + all;
        }
    }

    static CoverageReport of(int scenarios, ScenarioCoverage visits, CauseCoverage causes) {
        return new CoverageReport(
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
