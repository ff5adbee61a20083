package org.troubletree.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JTextArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.troubletree.event.EventText;
import org.troubletree.ui.look.Stage;

/** A file that is too long to be held as text is read in the background. */
class LongFileTest {
    private final Later reader = new Later();
    private final HandClock clock = new HandClock();
    private final WizardStage page = WizardStage.of(Pumps.library(), reader, clock);
    private final Stage stage = page.stage;
    private final List<IOException> faults = new ArrayList<>();
    private final List<String> seen = new ArrayList<>();

    private StartState start() {
        return page.wizard.start();
    }

    private void open(SteppedLog.LogStep... steps) {
        var file = SteppedLog.of(steps);
        page.act(wizard -> wizard.start().open(file, faults::add));
    }

    private void read() {
        stage.act(reader::runAll);
    }

    /** Lets the notice look at the progress, which it otherwise does four times a second. */
    private void aSecondPasses() {
        clock.forward(Duration.ofSeconds(1));
        var notice = (LogScanNotice) stage.find("start.scan", JComponent.class).getParent();
        stage.act(notice::render);
    }

    @Test
    void weighsAllOfTheFileAndCountsItsEvents() {
        open();
        assertThat(start().isReading()).isTrue();
        assertThat(stage.words()).contains("pumps.log", "Reading…");

        read();

        assertThat(start().isReading()).isFalse();
        assertThat(start().findings().read().count()).isEqualTo(SteppedLog.EVENTS);
        assertThat(page.wizard.leads()).extracting(lead -> lead.tree().id()).containsExactlyInAnyOrder("valve", "tank");
        assertThat(stage.words())
                .contains("10,001 events, 710 10,000 times. Listed: PumpService 710, 820")
                .contains("The first 4 lines of 30,003 are shown; all were read.");
    }

    @Test
    void showsTheBeginningWhichCannotBeAltered() {
        open();
        read();

        var area = stage.find("start.paste", JTextArea.class);
        assertThat(area.getText()).isEqualTo(Pumps.STUCK);
        assertThat(area.isEditable()).isFalse();
    }

    @Test
    void saysHowFarItIsOnlyOnceItTakesLongerThanASecond() {
        open(() -> seen.add(notice()), this::aSecondPasses, () -> seen.add(notice()));
        read();

        assertThat(seen).hasSize(2);
        assertThat(seen.getFirst()).isEmpty();
        assertThat(seen.getLast()).matches("0 of 1 MB, [1-9],\\d\\d\\d events");
        assertThat(stage.shows("start.scan.cancel")).isFalse();
    }

    private String notice() {
        return start().progress().orElse("");
    }

    @Test
    void keepsWhatWasFoundWhereThePersonCancelsAndSaysThatItIsPartial() {
        open(this::aSecondPasses, () -> stage.click("start.scan.cancel"));
        read();

        assertThat(start().isReading()).isFalse();
        assertThat(page.wizard.leads()).extracting(lead -> lead.tree().id()).containsExactly("valve");
        assertThat(stage.words()).contains("Partial: you stopped at 0 MB.").contains("Partial: ");
        assertThat(start().evidence()).startsWith("From pumps.log, 1 MB, of which only the first 0 MB were read.");
    }

    @Test
    void letsGoOfAFileThatGivesNothing() {
        open();
        aSecondPasses();
        assertThat(notice()).isEqualTo("0 of 1 MB, 0 events");

        stage.click("start.scan.cancel");
        assertThat(start().isReading()).isFalse();
        assertThat(stage.words()).contains("Partial: you stopped at 0 MB.");

        read();
        assertThat(start().findings().read().count()).isZero();
    }

    @Test
    void takesWhatWasFoundInAFileThatGivesNoMore() {
        open(this::aSecondPasses, () -> {
            stage.click("start.scan.cancel");
            throw new IOException("the file was closed while it was read");
        });
        read();

        assertThat(faults).isEmpty();
        assertThat(page.wizard.leads()).extracting(lead -> lead.tree().id()).containsExactly("valve");
        assertThat(stage.words()).contains("Partial: ");
    }

    @Test
    void dropsTheFileWhereTextIsPastedMeanwhile() {
        open(this::aSecondPasses, () -> start().paste(Pumps.DRY), () -> seen.add("read on"));
        read();

        assertThat(seen).isEmpty();
        assertThat(start().evidence()).isEqualTo(Pumps.DRY);
        assertThat(stage.shows("start.scan.cancel")).isFalse();
        assertThat(page.wizard.leads()).extracting(lead -> lead.tree().id()).containsExactly("tank");
    }

    @Test
    void weighsATypedEventWithThoseOfTheFile() {
        open();
        read();
        page.act(wizard -> wizard.start().type(new TypedEvent("PumpService", "820", "")));

        assertThat(start().findings().read().count()).isEqualTo(SteppedLog.EVENTS + 1);
        assertThat(start().evidence()).endsWith("Event ID: 820\nSource: PumpService");
    }

    @Test
    void readsTheFileAnewForOtherTrees() {
        open();
        read();
        page.act(wizard -> wizard.reread(LoadedLibrary.none()));
        assertThat(reader.waiting()).isOne();
        read();

        assertThat(page.wizard.leads()).isEmpty();
        assertThat(start().findings().read().count()).isEqualTo(SteppedLog.EVENTS);
        assertThat(stage.words()).contains("No cause known here writes these events");
    }

    @Test
    void tellsWhatKeptTheFileFromBeingReadToItsEnd() {
        open(() -> {
            throw new IOException("the disk is gone");
        });
        read();

        assertThat(faults).singleElement().extracting(IOException::getMessage).isEqualTo("the disk is gone");
        assertThat(start().isEmpty()).isTrue();
    }

    @Test
    void beginsTheWalkWithTheListedEventsAndTheNameOfTheFile() {
        open();
        read();
        stage.click("match.0.follow");
        read();

        var evidence = page.wizard.course().walk().orElseThrow().opening().evidence();
        assertThat(evidence)
                .startsWith("From pumps.log, 1 MB, all of which was read. ")
                .contains(" of 10,001 events are listed; in all 710 10,000 times.");
        assertThat(EventText.read(evidence).events())
                .extracting(
                        event -> event.id().orElseThrow(),
                        event -> event.source().orElseThrow(),
                        event -> event.description())
                .containsExactlyElementsOf(start().findings().read().events().stream()
                        .map(event ->
                                tuple(event.id().orElseThrow(), event.source().orElseThrow(), event.description()))
                        .toList());
    }

    @Test
    void takesAChosenFileOfMoreThanEightMegabytes(@TempDir Path folder) throws IOException {
        int times = (int) (FileCommands.SMALL_LOG / Pumps.STUCK.length()) + 1;
        page.answers.file =
                Optional.of(Files.writeString(folder.resolve("long.log"), Pumps.STUCK.repeat(times) + Pumps.DRY));

        stage.click("start.openFile");
        read();

        assertThat(start().findings().read().count()).isEqualTo(times + 1);
        assertThat(stage.words()).contains("long.log, 8 MB. The first ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void showsTheBeginningInTheEncodingOfTheFile(String encoding, @TempDir Path folder) throws IOException {
        var line = "Über das Ventil wird hier berichtet";
        var file = Files.write(
                folder.resolve("long.log"), (line + "\r\n").repeat(5_000).getBytes(Charset.forName(encoding)));

        assertThat(LogFile.of(file).beginning().lines()).containsOnly(line);
    }

    @Test
    void showsTheBeginningOfAFileWithoutLines(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("long.log"), "x".repeat(100_000), StandardCharsets.UTF_8);

        assertThat(LogFile.of(file).beginning()).hasSize(PasteBox.LONGEST_SHOWN);
    }
}
