package org.troubletree.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.troubletree.event.EventText;
import org.troubletree.tree.CounterPattern;
import org.troubletree.tree.CounterPattern.Force;
import org.troubletree.tree.EventPattern;
import org.troubletree.tree.EventPattern.PatternWeight;
import org.troubletree.tree.Library;
import org.troubletree.tree.Signature;

class DistinguishingQuestionTest {
    private static final EventPattern SHARED = event(5, "", PatternWeight.STRONG);

    @Test
    void asksForAnEventThatDecides() {
        var rust = signature("Rust", List.of(SHARED, event(6, "", PatternWeight.DECISIVE)));
        var frost = signature("Frost", List.of(SHARED));

        assertThat(separates("Event ID: 5\nSource: Tool", rust, frost))
                .hasValue(
                        "Is event 6 there? It decides between \u201cFrost\u201d and \u201cRust\u201d: it belongs to \u201cRust\u201d.");
    }

    @Test
    void asksForItsWordsWhereTheNumberIsThere() {
        var rust = signature("Rust", List.of(SHARED, event(6, "The rust is deep.", PatternWeight.DECISIVE)));
        var frost = signature("Frost", List.of(SHARED));

        assertThat(separates(
                        "Event ID: 5\nSource: Tool\n\nEvent ID: 6\nSource: Other\nDescription: It is late.",
                        rust,
                        frost))
                .get()
                .asString()
                .startsWith("Is event 6 with the words \u201cThe rust is deep.\u201d there?");
    }

    @Test
    void asksForTheSourceThatWasNotShown() {
        var rust = signature("Rust", List.of(of("Hinge")));
        var frost = signature("Frost", List.of(of("Pipe")));

        assertThat(separates("Event ID: 5\n", rust, frost))
                .hasValue(
                        "What is the source of event 5? Pipe speaks for \u201cFrost\u201d, Hinge for \u201cRust\u201d.");
    }

    private static EventPattern of(String source) {
        return new EventPattern(
                OptionalInt.of(5),
                List.of(source),
                "",
                Map.of(),
                PatternWeight.STRONG,
                Map.of("seen." + source, "yes"));
    }

    @Test
    void saysHowManyMoreFitAsWell() {
        var causes = List.of("Damp", "Frost", "Rust").stream()
                .map(name -> signature(
                        name, List.of(event(5, "It stops because of %s.".formatted(name), PatternWeight.DECISIVE))))
                .toArray(Signature[]::new);

        assertThat(separates("Event ID: 5\nSource: Tool", causes))
                .get()
                .asString()
                .startsWith("What does event 5 say? ")
                .endsWith(" (1 more cause fits nearly as well.)");
    }

    @Test
    void asksForTheValueThatWasNotRead() {
        var rust = signature("Rust", List.of(valued("rust")));
        var frost = signature("Frost", List.of(valued("frost")));

        assertThat(separates("Event ID: 5\nSource: Tool", rust, frost))
                .hasValue(
                        "What is the reason of event 5? frost speaks for \u201cFrost\u201d, rust for \u201cRust\u201d.");
    }

    @Test
    void asksForTheWordsThatWereNotPasted() {
        var rust = signature("Rust", List.of(event(5, "It stops because of rust.", PatternWeight.DECISIVE)));
        var frost = signature("Frost", List.of(event(5, "It stops because of frost.", PatternWeight.DECISIVE)));

        assertThat(separates("Event ID: 5\nSource: Tool", rust, frost))
                .hasValue("What does event 5 say? \u201c\u2026 frost.\u201d speaks for \u201cFrost\u201d,"
                        + " \u201c\u2026 rust.\u201d for \u201cRust\u201d.");
    }

    @Test
    void putsTheValuesThatAreNamedIntoTheWords() {
        var difference = MessageDifference.of(
                valued("rust"), event(5, "It stops because of {reason} {what}.", PatternWeight.DECISIVE));

        assertThat(difference).isEqualTo(new MessageDifference("\u2026 rust", "\u2026 \u2026 \u2026."));
        assertThat(MessageDifference.of(event(5, "One", PatternWeight.STRONG), event(5, "Two", PatternWeight.STRONG)))
                .isEqualTo(new MessageDifference("One", "Two"));
    }

    @Test
    void asksForAnEventThatSpeaksAgainstOneOfThem() {
        var against = new CounterPattern(event(8, "", PatternWeight.SUPPORTING), "It is warm.", Force.LOWERS);
        var rust = signature("Rust", List.of(SHARED));
        var frost = new Signature("frost", "Frost", "Q1", "here", List.of(SHARED), List.of(against));

        assertThat(separates("Event ID: 5\nSource: Tool", rust, frost))
                .get()
                .asString()
                .startsWith("Is event 8 there?")
                .endsWith("it speaks against \u201cFrost\u201d.");
    }

    @Test
    void asksNothingWhereOneIsClearlyBetterOrNothingTellsThemApart() {
        var rust = signature("Rust", List.of(SHARED, event(6, "", PatternWeight.DECISIVE)));
        var frost = signature("Frost", List.of(SHARED));

        assertThat(separates("Event ID: 5\nSource: Tool\n\nEvent ID: 6\nSource: Tool", rust, frost))
                .isEmpty();
        assertThat(separates("Event ID: 5\nSource: Tool", signature("Rust", List.of(SHARED)), frost))
                .isEmpty();
        assertThat(separates("Event ID: 5\nSource: Tool", frost)).isEmpty();
    }

    private static Optional<String> separates(String text, Signature... signatures) {
        var library = Library.of(List.of(CauseFixtures.tree("tools", signatures)), List.of(), List.of());
        return Matcher.of(library).rank(EventText.read(text).events()).distinguishingQuestion();
    }

    private static Signature signature(String title, List<EventPattern> events) {
        return new Signature(title.toLowerCase(Locale.ROOT), title, "Q1", "here", events, List.of());
    }

    private static EventPattern event(int id, String text, PatternWeight weight) {
        return new EventPattern(OptionalInt.of(id), List.of("Tool"), text, Map.of(), weight, Map.of());
    }

    private static EventPattern valued(String reason) {
        return new EventPattern(
                OptionalInt.of(5),
                List.of("Tool"),
                "It stops because of {reason}",
                Map.of("reason", List.of(reason)),
                PatternWeight.DECISIVE,
                Map.of());
    }
}
