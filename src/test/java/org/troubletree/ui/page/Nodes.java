package org.troubletree.ui.page;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.troubletree.tree.Call;
import org.troubletree.tree.Change;
import org.troubletree.tree.Check;
import org.troubletree.tree.Choice;
import org.troubletree.tree.Dword;
import org.troubletree.tree.Instruction;
import org.troubletree.tree.Link;
import org.troubletree.tree.Outcome;
import org.troubletree.tree.Page;
import org.troubletree.tree.Procedure;
import org.troubletree.tree.Question;
import org.troubletree.tree.RegistryAction;
import org.troubletree.tree.Risk;

/** Nodes of every kind, with texts as long as in real trees. */
final class Nodes {
    static final String KEY = "HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\MSExchangeIS\\ParametersSystem";

    private Nodes() {}

    static Question version() {
        return new Question(
                spoken("which-version", "Which version is the server?", """
                        [Q169686](Q169686) describes the thread limit for **4.0 and 5.0**. For 5.5 other causes come first, \
                        and the number advised for 4.0 and 5.0 may be the wrong way there.

                        Without the version nothing on the server should be altered."""),
                """
                In the Administrator program select the server under Configuration, Servers, and choose File, Properties: \
                version, build and service packs stand there.

                - builds 837 to 995: 4.0
                - builds 1457 to 1460: 5.0
                - builds 1960 to 2653: 5.5

                Help, About shows the version of the Administrator program, not of the server.""",
                Optional.of("exchange.version"),
                List.of(
                        choice("v40", "4.0", Map.of("exchange.version", "4.0"), "perfopt-log"),
                        choice("v50", "5.0", Map.of("exchange.version", "5.0"), "perfopt-log"),
                        new Choice(
                                "v55",
                                "5.5",
                                Optional.of("Also when the Administrator program shows 5.5 and a service pack."),
                                Map.of("exchange.version", "5.5"),
                                Choice.Safety.PLAIN,
                                "other"),
                        safe("cannot-tell", "I cannot tell", "undecided")));
    }

    static Check log() {
        return new Check(
                page("perfopt-log", "Did Performance Optimizer lower the threads?", """
                        An installation starts out with 0x20 (32) store threads. Performance Optimizer takes the number down \
                        to 5 when it is run with its defaults left as they are, with all server types chosen, or with a low \
                        number of users.

                        Each run adds what it changed to the end of `perfopt.log`. Hand in the file, or the lines from it \
                        that speak of threads."""),
                "perfopt-log",
                List.of(),
                """
                On the server open `perfopt.log` in the `system32` folder with Notepad, go to the end with Ctrl+End and \
                search **upwards** for `Threads`.

                - `Max Threads(Private+Public)`
                - `Maximum # of information store threads`

                The lowest such line is the latest. No such line proves nothing.""",
                List.of(
                        choice("lowered", "Yes, the last line lowered it", Map.of("threads.lowered", "true"), "raise"),
                        choice(
                                "not-lowered",
                                "No, the last line did not lower it",
                                Map.of("threads.lowered", "false"),
                                "other"),
                        new Choice(
                                "no-log",
                                "There is no such file or line",
                                Optional.of("Performance Optimizer never ran here, or left this number alone."),
                                Map.of(),
                                Choice.Safety.SAFE,
                                "keep")));
    }

    static Instruction keep() {
        return new Instruction(
                page(
                        "keep",
                        "Keep what will be needed later",
                        "**No workaround is known.** Keep what support will ask for before any service is restarted."),
                List.of(
                        "Note the times of the last 2553 events.",
                        "List the P1 directory into a file: `dir /od \\Exchsrvr\\Connect\\Msmcon\\Maildata\\P1`.",
                        "Copy the files of P1 to another folder. Copy, do not move."),
                "I have kept list and copies",
                "go-on");
    }

    static Change raise() {
        return change("raise", Risk.Level.SERVICE, dword());
    }

    static Change change(String id, Risk.Level level, org.troubletree.tree.Action action) {
        return new Change(
                spoken(id, "Give the store more threads", """
                        Raise `Max Threads(Private+Public)` so that the Internet Mail Service finds a free thread when it \
                        connects to the information store.

                        0x14 allows 20 threads, an **example, not a ceiling**: a value that is higher already stays."""),
                action,
                new Risk("store-restart", level, """
                        The information store of **this server** has to be restarted. From its stop until it is up again \
                        nobody with a mailbox or a public folder here can read or send, and no Internet mail moves; on a \
                        large database that can take many minutes.

                        A slip in the name makes a second value that the store does not read."""),
                "In Regedit select the key `ParametersSystem`, choose Registry, Export Registry File, selected branch, and keep the file off this server.",
                List.of(
                        "Tell the users of this server, other values of the same key need the store restarted ([Q306308](Q306308)).",
                        "`net stop MSExchangeIMC`, if it still runs.",
                        "`net stop MSExchangeIS`, then `net start MSExchangeIS`. Wait until clients can open a mailbox.",
                        "`net start MSExchangeIMC`"),
                "Read the value again in Regedt32: `Max Threads(Private+Public)`, REG_DWORD, 0x14, which is 20.",
                "Write the noted old number back; if there was no such value, delete the one that was added.",
                List.of("4.0", "5.0"),
                new Change.ChangeExits("held", "undecided"));
    }

    static RegistryAction dword() {
        return new RegistryAction(
                KEY,
                "Max Threads(Private+Public)",
                new Dword(0x14),
                Optional.of(new Dword(0x20)),
                RegistryAction.Direction.RAISE);
    }

    static Change restart() {
        return change(
                "restart",
                Risk.Level.SERVICE,
                new Procedure(
                        "The time, the number of files in P1, and which of the services are started.",
                        List.of(
                                "`net stop MSExchangeMSMI`",
                                "`net stop MSExchangeMTA`. Windows names the services that depend on it and asks whether to stop them too: yes.",
                                "Wait until Control Panel, Services shows the MTA as stopped. Do not end its process.",
                                "`net start MSExchangeMTA`, and wait until it is started.",
                                "`net start MSExchangeMSMI`")));
    }

    static Outcome outcome(String id, Outcome.Result result) {
        return new Outcome(
                new Page(
                        id,
                        "Too few store threads: raised, and it holds",
                        """
                        The information store had too few threads to serve the Internet Mail Service. With more of them the \
                        service stays up.

                        What to keep in mind:

                        - Running **Performance Optimizer** again may lower the number again ([Q271824](Q271824)).
                        - Threads added elsewhere to the store come out of this number.""",
                        List.of("Q169686", "Q271824"),
                        Optional.empty(),
                        Optional.empty()),
                result,
                List.of("exchange.version"));
    }

    static Link goOn() {
        return new Link(
                page(
                        "go-on",
                        "Go on with the MS Mail connector",
                        "The MS Mail Connector Interchange has a tree of its own."),
                "msmi-stops",
                Optional.empty());
    }

    static Page page(String id, String title, String text) {
        return new Page(id, title, text, List.of("Q169686"), Optional.empty(), Optional.empty());
    }

    private static Page spoken(String id, String title, String text) {
        return new Page(
                id,
                title,
                text,
                List.of("Q169686"),
                Optional.of(new Call(
                        "Please open the Administrator program and click the server's name.",
                        "A page with the server's name, and its version.",
                        "Have the version line read out to the end.")),
                Optional.of("The wording of events proves nothing about the version."));
    }

    static Choice choice(String id, String label, Map<String, String> facts, String next) {
        return new Choice(id, label, Optional.empty(), facts, Choice.Safety.PLAIN, next);
    }

    static Choice safe(String id, String label, String next) {
        return new Choice(id, label, Optional.empty(), Map.of(), Choice.Safety.SAFE, next);
    }

    /** A question with this number of choices. */
    static Question choosing(int number) {
        var choices = java.util.stream.IntStream.rangeClosed(1, number)
                .mapToObj(i -> new Choice(
                        "c" + i,
                        "The text names cause number " + i,
                        Optional.of("Seen as 0x8004010" + i + " at the end of the description."),
                        Map.of("cause", String.valueOf(i)),
                        i == number ? Choice.Safety.SAFE : Choice.Safety.PLAIN,
                        "undecided"))
                .toList();
        return new Question(
                page("many", "Which words end the description?", "The tail of the event tells the causes apart."),
                "Open the event in Event Viewer and read the last words of its description, after the colon.",
                Optional.of("cause"),
                choices);
    }

    static List<String> ids(org.troubletree.tree.Node... nodes) {
        return Arrays.stream(nodes).map(org.troubletree.tree.Node::id).toList();
    }
}
