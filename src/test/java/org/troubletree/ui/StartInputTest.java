package org.troubletree.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.troubletree.event.Event;
import org.troubletree.match.Matcher;
import org.troubletree.tree.Library;

class StartInputTest {
    private static final Matcher MATCHER = Matcher.of(Library.of(List.of(), List.of(), List.of()));
    private static final EvidenceSource PASTED =
            new EvidenceSource.Text("Event ID: 5\nSource: Pump\nDescription: It waits");

    @Test
    void keepsTheTypedEventOutOfWhatWasPastedAboveIt() {
        var handedIn = new StartInput(PASTED, new TypedEvent("", "", "The valve is stuck"));

        assertThat(handedIn.read(MATCHER).events())
                .extracting(Event::description)
                .containsExactly("It waits", "The valve is stuck");
    }

    @Test
    void saysOnWhichLinesOfTheTextTheTypedEventStands() {
        var handedIn = new StartInput(PASTED, new TypedEvent("Pump", "710", ""));
        var typed = handedIn.read(MATCHER).events().getLast();

        assertThat(typed.isTyped()).isTrue();
        assertThat(handedIn.text().lines().toList().subList(typed.line() - 1, typed.lastLine()))
                .containsExactly("Event ID: 710", "Source: Pump");
    }

    @Test
    void isTheTypedEventAloneWhereNothingWasPasted() {
        var handedIn = new StartInput(EvidenceSource.NOTHING, new TypedEvent("", "710 x", ""));

        assertThat(handedIn.text()).isEqualTo("Event ID: 710 x");
        assertThat(handedIn.read(MATCHER).events())
                .singleElement()
                .satisfies(event -> assertThat(event.id()).hasValue(710));
    }

    @Test
    void isWhatWasPastedWhereNothingWasTyped() {
        var handedIn = new StartInput(PASTED, TypedEvent.EMPTY);

        assertThat(handedIn.text()).isEqualTo(PASTED.text());
        assertThat(handedIn.read(MATCHER).events()).hasSize(1);
    }
}
