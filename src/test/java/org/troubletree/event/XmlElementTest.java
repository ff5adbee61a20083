package org.troubletree.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XmlElementTest {
    private static final String SYSTEM =
            "<Event><System><Provider Name='PumpMTA'/><EventID Qualifiers='0'>9405</EventID><Level>2</Level>"
                    + "<TimeCreated SystemTime=\"2000-05-08T02:15:54Z\"/><Computer>PUMP01</Computer></System>";

    @ParameterizedTest
    @CsvSource({
        "ID, 9405",
        "SOURCE, PumpMTA",
        "TYPE, Error",
        "DATE, 2000-05-08T02:15:54Z",
        "COMPUTER, PUMP01",
        "DESCRIPTION, ''"
    })
    void readsTheSystemPart(HeadingField field, String value) {
        assertThat(new XmlElement(SYSTEM).heading().value(field).orElse("")).isEqualTo(value);
    }

    @Test
    void putsTheInsertedStringsOnLinesOfTheirOwn() {
        var xml = SYSTEM + "<EventData><Data>one</Data><Data Name='b'>two</Data></EventData></Event>";
        assertThat(new XmlElement(xml).heading().value(HeadingField.DESCRIPTION))
                .hasValue("one\ntwo");
    }

    @Test
    void prefersTheRenderedMessage() {
        var xml = SYSTEM + "<EventData><Data>one</Data></EventData><RenderingInfo><Message>The pump stopped.</Message>"
                + "<Level>Fehler</Level><Task>X.400</Task></RenderingInfo></Event>";
        var heading = new XmlElement(xml).heading();
        assertThat(heading.value(HeadingField.DESCRIPTION)).hasValue("The pump stopped.");
        assertThat(heading.value(HeadingField.TYPE)).hasValue("Fehler");
        assertThat(heading.value(HeadingField.CATEGORY)).hasValue("X.400");
    }

    @Test
    void addsTheDataAsRows() {
        var xml = SYSTEM + "<EventData><Data>one</Data><Binary>74000500</Binary></EventData></Event>";
        assertThat(new XmlElement(xml).heading().value(HeadingField.DESCRIPTION))
                .hasValue("one\nData:\n0000: 74 00 05 00");
    }

    @Test
    void readsNothingFromAnElementThatIsCutOff() {
        assertThat(new XmlElement("<Event><System><EventID>94").heading().value(HeadingField.ID))
                .isEmpty();
        assertThat(new XmlElement("<Event><System><Provider Name='Pu").heading().value(HeadingField.SOURCE))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, Information", "1, Critical", "2, Error", "3, Warning", "4, Information", "5, Verbose", "16, 16"})
    void namesLevelsAsTheViewerDoes(String number, String name) {
        assertThat(XmlElement.level(number)).isEqualTo(name);
    }
}
