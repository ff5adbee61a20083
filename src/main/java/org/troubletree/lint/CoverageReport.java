package org.troubletree.lint;

/** How far the scenarios of a tree go: over its pages and ways on, and to each cause in the three ways one can come there. */
public record CoverageReport(
        int scenarios,
        CoverageShare nodes,
        CoverageShare choices,
        CoverageShare causesByEvents,
        CoverageShare causesBySymptom,
        CoverageShare causesNotConfused) {
    /** So many of so many. */
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
