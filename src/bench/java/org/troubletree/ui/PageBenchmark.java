package org.troubletree.ui;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToDoubleFunction;
import javax.swing.AbstractButton;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import org.troubletree.bench.BenchmarkParts;
import org.troubletree.bench.EventThread;
import org.troubletree.bench.Paints;
import org.troubletree.cli.CommandTrees;
import org.troubletree.match.Matcher;
import org.troubletree.saved.WalkFolder;
import org.troubletree.tree.Change;
import org.troubletree.tree.Check;
import org.troubletree.tree.Instruction;
import org.troubletree.tree.Library;
import org.troubletree.tree.Link;
import org.troubletree.tree.Outcome;
import org.troubletree.tree.Question;
import org.troubletree.tree.RegistryAction;
import org.troubletree.tree.Scenario;
import org.troubletree.ui.look.Look;
import org.troubletree.ui.look.Theme;
import org.troubletree.walk.Guard;
import org.troubletree.walk.Guard.GuardPart;
import org.troubletree.walk.Opening;
import org.troubletree.walk.Walk;

/**
 * Measures the time from a click on a choice to the next page on the screen, over the scenarios of the bundled trees,
 * which visit nearly all pages. Each step is saved, as in the program.
 */
public final class PageBenchmark {
    private static final int AIM = 16;
    private static final int CASES = Integer.getInteger("cases", 40);
    private static final int WARM_UP = 50;
    private static final int SLOWEST = 8;

    private final Library library;
    private final Paints paints;
    private final Wizard wizard;
    private final List<Click> clicks = new ArrayList<>();

    private PageBenchmark(Library library, Paints paints, Wizard wizard) {
        this.library = library;
        this.paints = paints;
        this.wizard = wizard;
    }

    /** A choice and its times in milliseconds: processor time, and elapsed time until the page was built and painted. */
    private record Click(String choice, String page, double worked, double built, double painted) {
        @Override
        public String toString() {
            return "%8.1f, %.1f to build it, %.1f of the processor: %s to %s"
                    .formatted(painted, built, worked, choice, page);
        }
    }

    /** Needs a display. */
    public static void main(String[] arguments) throws IOException {
        var background = new Background(
                Executors.newSingleThreadExecutor(), Executors.newSingleThreadExecutor(), SwingUtilities::invokeLater);
        var journal = WalkStore.in(WalkFolder.at(Files.createTempDirectory("walks")), "benchmark");
        var knowledge = LoadedLibrary.of(CommandTrees.bundled().read());
        var wizard = new Wizard(knowledge, Clock.systemUTC(), background, journal);
        var paints = EventThread.ask(() -> {
            Look.install(Theme.LIGHT);
            Look.installRest();
            show(wizard, background);
            return Paints.install();
        });
        new PageBenchmark(knowledge.library(), paints, wizard).measure(knowledge.matcher());
        System.exit(0);
    }

    private static void show(Wizard wizard, Background background) {
        var frame = new JFrame();
        var panel = new WizardPanel(wizard, new WindowPrompts(frame), background, "benchmark");
        frame.setContentPane(panel);
        frame.setJMenuBar(panel.menus().bar());
        frame.setSize(1000, 700);
        panel.render();
        frame.setVisible(true);
    }

    private void measure(Matcher matcher) {
        library.trees().stream()
                .flatMap(tree -> tree.scenarios().stream().limit(CASES).map(each -> new Exercise(tree, each)))
                .forEach(each -> go(each, matcher));
        print();
    }

    private void go(Exercise each, Matcher matcher) {
        var opening = opening(each, matcher);
        act(wizard::startOver);
        var begun = EventThread.ask(() -> paints.first(() -> wizard.showing() == Wizard.Showing.WALK));
        act(() -> wizard.course().begin(library, opening, wizard::resume));
        EventThread.await(begun);
        while (step(each.scenario())) {}
    }

    private static Opening opening(Exercise each, Matcher matcher) {
        var events = EventsRead.of(matcher.readEvents(each.scenario().eventLog()));
        var ranking = matcher.rank(events.sample());
        return each.opening(
                new EvidenceSummary(each.scenario().eventLog(), events, ranking, List.of(), List.of()), matcher);
    }

    private Walk walk() {
        return wizard.course().walk().orElseThrow();
    }

    /** Takes the next step of a scenario. Returns whether there was one. */
    private boolean step(Scenario scenario) {
        return switch (walk().here()) {
            case Question question -> answer(scenario);
            case Check check -> {
                hand(Optional.ofNullable(scenario.evidence().get(check.reader())));
                yield answer(scenario);
            }
            case Instruction instruction -> click("done", "foot.next");
            case Change change ->
                "leave".equals(scenario.answers().get(change.id())) ? click("leave", "change.leave") : make(change);
            case Outcome outcome -> false;
            case Link link -> false;
        };
    }

    private boolean answer(Scenario scenario) {
        return walk().answerKnown()
                .map(known -> known.choice().id())
                .or(() ->
                        Optional.ofNullable(scenario.answers().get(walk().here().id())))
                .filter(choice -> click(choice, "choice." + choice))
                .isPresent();
    }

    private void hand(Optional<String> evidence) {
        evidence.ifPresent(text -> {
            int before = walk().steps().size();
            var read = EventThread.ask(() -> paints.first(() -> walk().steps().size() > before));
            act(() -> wizard.course().handIn(text));
            EventThread.await(read);
        });
    }

    private boolean make(Change change) {
        for (var part : List.of(GuardPart.RISK, GuardPart.BEFORE, GuardPart.BACKUP, GuardPart.APPLIED)) {
            act(() -> wizard.course().keep(part, part == GuardPart.BEFORE ? Guard.ABSENT : ""));
        }
        var wanted =
                change.action() instanceof RegistryAction value ? value.data().shown() : "as described";
        act(() -> BenchmarkParts.find("change.read-back")
                .map(JTextComponent.class::cast)
                .orElseThrow()
                .setText(wanted));
        return click("done", "change.done");
    }

    private void act(Runnable action) {
        EventThread.ask(() -> {
            action.run();
            return action;
        });
    }

    private boolean click(String choice, String name) {
        var page = EventThread.ask(() -> walk().place());
        Future<Long> painted =
                EventThread.ask(() -> paints.first(() -> !walk().place().equals(page)));
        long idle = worked();
        long begun = System.nanoTime();
        var built = EventThread.ask(() -> {
            BenchmarkParts.find(name)
                    .map(AbstractButton.class::cast)
                    .orElseThrow()
                    .doClick(0);
            return System.nanoTime();
        });
        long end = EventThread.await(painted);
        double worked = (worked() - idle) / 1e6;
        var kind = walk().here().getClass().getSimpleName();
        clicks.add(new Click(page + " " + choice, kind, worked, (built - begun) / 1e6, (end - begun) / 1e6));
        return true;
    }

    /** Returns the processor time of the event thread in nanoseconds. */
    private static long worked() {
        return EventThread.ask(() -> ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
    }

    private void print() {
        var warm = clicks.stream().skip(WARM_UP).toList();
        System.out.printf("From a choice clicked to the next page painted, ms, %d choices, aim %d%n", warm.size(), AIM);
        System.out.printf("%-16s %8s %8s %8s %8s %8s%n", "", "first", "median", "95 %", "99 %", "longest");
        print("by the clock", Click::painted, warm);
        print("of the processor", Click::worked, warm);
        warm.stream()
                .sorted(Comparator.comparing(Click::painted).reversed())
                .limit(SLOWEST)
                .forEach(System.out::println);
    }

    private void print(String title, ToDoubleFunction<Click> time, List<Click> warm) {
        var sorted = warm.stream().mapToDouble(time).sorted().toArray();
        System.out.printf(
                "%-16s %8.1f %8.1f %8.1f %8.1f %8.1f%n",
                title,
                time.applyAsDouble(clicks.getFirst()),
                at(sorted, 0.5),
                at(sorted, 0.95),
                at(sorted, 0.99),
                at(sorted, 1));
    }

    private static double at(double[] sorted, double part) {
        return sorted[(int) Math.round(part * (sorted.length - 1))];
    }
}
