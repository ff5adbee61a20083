package org.troubletree.load;

import static org.troubletree.load.BadTree.form;
import static org.troubletree.load.BadTree.sense;

import java.util.function.Function;
import java.util.stream.Stream;

/** The faults, each with what must be reported. */
final class BadTrees {
    private static final String VERSION = "\"label\": \"2.0\", \"value\": \"2.0\"";
    private static final String REGISTRY = "\"value\": \"Workers(Private+Public)\"";
    private static final String DISK = "\"values\": {\"code\": \"0x70\"}";
    private static final String DONE = "\"done\": \"I have copied the log\"";
    private static final String READER = "\"reader\": \"perfopt-log\"";
    private static final String VALUE =
            "\"reader\": \"registry-export\", \"expects\": [{\"fact\": \"x\", \"key\": \"HKEY_USERS\\\\X\", \"value\": \"Y\", %s}]";
    private static final String VERIFY = "\"verify\": \"The queue is empty.\"";

    private BadTrees() {}

    static Stream<BadTree> all() {
        return Stream.of(keys(), types(), texts(), patterns(), nodes(), changes(), scenarios(), ids(), names(), ways())
                .flatMap(Function.identity());
    }

    private static Stream<BadTree> keys() {
        return Stream.of(
                form("an unknown key", DONE, "\"dome\": 1,\n" + DONE, "the key \"dome\" is not known here"),
                form("a key of another kind", DONE, "\"how\": \"x\",\n" + DONE, "the key \"how\" is not known here"),
                form("a key of another place", REGISTRY, "\"risk\": \"x\",\n" + REGISTRY, "the key \"risk\""),
                form("a comment that is no text", DONE, "\"$comment\": 3,\n" + DONE, "the number 3 stands here")
                        .at("\"$comment\": 3"),
                form(
                        "a comment among answers",
                        "{\"which-version\": \"v2\"}",
                        "{\"$comment\": \"v2\", \"which-version\": \"v2\"}",
                        "\"$comment\" does not fit"),
                form("a missing key", "  \"revision\": 3,\n", "", "\"revision\" is missing")
                        .at("{"),
                form(
                                "a missing key of a node",
                                "      \"done\": \"I have copied the log\",\n",
                                "",
                                "\"done\" is missing")
                        .at("\"save\": {"),
                sense(
                                "a key that stands twice",
                                "\"revision\": 3",
                                "\"revision\": 2,\n  \"revision\": 3",
                                "stands here again")
                        .at("\"revision\": 3"),
                sense(
                                "a node that stands twice",
                                "\"save\": {",
                                "\"unknown\": {\"kind\": \"outcome\", \"title\": \"x\", \"text\": \"x\", \"articles\": [\"Q100001\"], \"result\": \"undecided\"},\n    \"save\": {",
                                "the key \"unknown\" stands here again")
                        .at("\"unknown\": {\n"));
    }

    private static Stream<BadTree> types() {
        return Stream.of(
                form("a later format", "\"format\": 1", "\"format\": 2", "the number 2 stands here"),
                form("a number in quotes", "\"revision\": 3", "\"revision\": \"3\"", "the text \"3\" stands here"),
                form("half a revision", "\"revision\": 3", "\"revision\": 3.5", "the number 3.5 stands here"),
                form("no revision yet", "\"revision\": 3", "\"revision\": 0", "the number 0 stands here"),
                form("a number for a text", VERIFY, "\"verify\": 3", "the number 3 stands here"),
                form("null", VERIFY, "\"verify\": null", "null stands here"),
                form("a text for a list", "\"restart\": []", "\"restart\": \"none\"", "the text \"none\" stands here"),
                form("an object for a list", "\"restart\": []", "\"restart\": {}", "an object stands here"),
                form("a list for an object", DISK, "\"values\": [\"0x70\"]", "a list stands here"),
                form(
                                "a text for a node",
                                "  \"nodes\": {\n",
                                "  \"nodes\": {\n \"end\": \"fixed\",\n",
                                "the text \"fixed\"")
                        .at("\"end\""),
                form("a list for a value", "\"value\": \"2.0\"", "\"value\": [\"2.0\"]", "a list stands here"),
                form(
                        "safe in words",
                        "\"I cannot tell\", \"safe\": true",
                        "\"I cannot tell\", \"safe\": \"yes\"",
                        "the text \"yes\" stands here"),
                form("not safe", VERSION, VERSION + ", \"safe\": false", "false stands here"));
    }

    private static Stream<BadTree> texts() {
        return Stream.of(
                form("a blank text", VERIFY, "\"verify\": \"  \"", "the text is blank"),
                form("no text", VERIFY, "\"verify\": \"\"", "the text is blank"),
                form("only blank lines", "[\"Run `sort /again`.\"]", "[[\"\", \" \"]]", "the text is blank"),
                form("a number among lines", "[\"Run `sort /again`.\"]", "[[\"Run\", 5]]", "the number 5 stands here"),
                form("an id with capitals", "\"left-alone\"", "\"Left-Alone\"", "\"Left-Alone\" does not fit"),
                form("an id with two hyphens", "\"left-alone\"", "\"left--alone\"", "\"left--alone\" does not fit"),
                form(
                        "a key that is no id",
                        "{\"which-version\": \"v2\"}",
                        "{\"which version\": \"v2\"}",
                        "\"which version\" does not fit"),
                form(
                        "a fact with a blank",
                        "\"sets\": {\"post.error\"",
                        "\"sets\": {\"post error\"",
                        "\"post error\" does not fit"),
                form(
                        "an article without its letter",
                        "\"article\": \"Q100001\"",
                        "\"article\": \"100001\"",
                        "\"100001\" does not fit"),
                form("a long title", "\"Save the log\"", "\"" + "Save it ".repeat(8) + "\"", "does not fit"),
                form("a label of two lines", "\"I cannot tell\"", "\"I cannot\\ntell\"", "more than one line"),
                form(
                        "a text that steers a terminal",
                        "\"undo\": \"Type in",
                        "\"undo\": \"\\u001b[2JType in",
                        "a control character"));
    }

    private static Stream<BadTree> patterns() {
        return Stream.of(
                form(
                        "an unknown weight",
                        "\"weight\": \"decisive\"",
                        "\"weight\": \"decisiv\"",
                        "\"decisiv\" is not known here"),
                form(
                        "an event that is nothing",
                        "{\"id\": 12, \"weight\"",
                        "{\"source\": [\"X\"], \"weight\"",
                        "nothing says which event"),
                form("a high event number", "\"id\": 12", "\"id\": 65536", "the number 65536 stands here"),
                form("a negative event number", "\"id\": 12", "\"id\": -1", "the number -1 stands here"),
                form(
                                "against whatever",
                                "\"id\": 9,\n          \"source\": [\"PostSorter\"],\n          \"text\": \"The sorter has no disk left, error {code}.\",\n          "
                                        + DISK,
                                "\"source\": []",
                                "nothing says which event")
                        .at("{\n          \"source\": []"),
                sense(
                        "a value without its place",
                        DISK,
                        "\"values\": {\"cod\": \"0x70\"}",
                        "no place for the value \"cod\""),
                form(
                                "an odd name of a value",
                                "disk left, error {code}.\",\n          " + DISK,
                                "disk left, error {1}.\",\n          \"values\": {\"1\": \"0x70\"}",
                                "\"1\" does not fit")
                        .at("\"values\": {\"1\""),
                form(
                        "a source twice",
                        "[\"PostSorter\", \"Sorter\"]",
                        "[\"Sorter\", \"Sorter\"]",
                        "stands in the list twice"),
                form(
                                "an event without a number that has neighbours",
                                "\"id\": 13,",
                                "\"text\": \"It waits.\",",
                                "looked for by its number")
                        .at("{\n          \"text\": \"It waits.\""),
                form("a neighbour that is no number", "[7]", "[\"7\"]", "the text \"7\" stands here"),
                form("no neighbour", "[8, 14]", "[]", "0 of at least 1"),
                form("a neighbour twice", "[10]", "[10, 10]", "stands in the list twice"),
                form("repeats without seconds", "\"seconds\": [60, 600], ", "", "\"seconds\" is missing")
                        .at("\"repeats\""),
                form("half a range", "[60, 600]", "[60]", "1 of at least 2"),
                form("a range of three", "[60, 600]", "[60, 600, 700]", "no range"),
                form("no second", "[60, 600]", "[0, 600]", "the number 0 stands here"),
                sense("a range that runs backwards", "[60, 600]", "[600, 60]", "no range"),
                sense("a fact of what is not read", "{sender} at", "{worker} at", "nothing called \"worker\" is read"),
                sense(
                        "a fact of what is not known of repeats",
                        "{interval}",
                        "{every}",
                        "nothing called \"every\" is read"),
                form("a veto in words", "\"vetoes\": true", "\"vetoes\": \"yes\"", "the text \"yes\" stands here"),
                form(
                                "against without a reason",
                                "          \"because\": \"The disk is full: no number of workers helps.\",\n",
                                "",
                                "\"because\" is missing")
                        .at("{\n          \"id\": 9"));
    }

    private static Stream<BadTree> nodes() {
        return Stream.of(
                form("an unknown kind", "\"kind\": \"check\"", "\"kind\": \"chek\"", "\"chek\" is not known here"),
                form("no kind", "\"kind\": \"check\",", "", "\"kind\" is missing")
                        .at("\"log\": {"),
                form(
                                "values without a fact",
                                "      \"fact\": \"post.version\",\n      \"choices\": [\n        {\"id\": \"v1\", \"label\": \"1.0\", \"help\": \"It may also read 1.0a.\", \"value\": \"1.0\",",
                                "      \"choices\": [\n        {\"id\": \"v1\", \"label\": \"1.0\", \"help\": \"It may also read 1.0a.\",",
                                "has no fact that could have this value")
                        .at(VERSION),
                form(
                                "one choice",
                                "\"next\": \"save\"},\n        {\"id\": \"kept\", \"label\": \"It was kept\", \"when\": {\"threads.lowered\": \"false\"}, \"next\": \"newer\"},\n        {\"id\": \"no-log\", \"label\": \"There is no log\", \"safe\": true, \"next\": \"unknown\"}",
                                "\"next\": \"save\"}",
                                "1 of at least 2")
                        .at("\"choices\": [\n        {\"id\": \"lowered\""),
                form("two safe answers", VERSION, VERSION + ", \"safe\": true", "a second answer is marked safe")
                        .at("{\"id\": \"cannot-tell\""),
                form(
                        "facts of no evidence",
                        "\"when\": {\"threads.lowered\": \"false\"}",
                        "\"when\": {}",
                        "the object is empty"),
                form(
                        "an unknown reader",
                        "\"reader\": \"perfopt-log\"",
                        "\"reader\": \"perfopt\"",
                        "there is no reader \"perfopt\""),
                form(
                        "an unknown key of what is expected",
                        READER,
                        READER + ", \"expects\": [{\"fact\": \"threads\", \"setings\": \"x\"}]",
                        "the key \"setings\" is not known here"),
                form(
                                "an expectation left out where it is needed",
                                READER,
                                "\"reader\": \"registry-export\"",
                                "\"expects\" is missing")
                        .at("\"log\": {"),
                form(
                        "an expectation that is no number",
                        READER,
                        VALUE.formatted("\"atLeast\": \"twenty\""),
                        "\"twenty\" does not fit"),
                sense(
                        "expectations that contradict each other",
                        READER,
                        VALUE.formatted("\"atLeast\": 20, \"equals\": 20"),
                        "these keys do not go together"),
                form("nothing at all that is expected", READER, READER + ", \"expects\": []", "0 of at least 1"),
                sense(
                        "two expectations of one name",
                        READER,
                        READER + ", \"expects\": [{\"fact\": \"threads\"}, {\"fact\": \"threads\"}]",
                        "two expectations become the fact \"threads\""),
                sense(
                        "a fact that the check does not give",
                        "{\"threads.lowered\": \"false\"}",
                        "{\"thread.lowered\": \"false\"}",
                        "the check gives no fact \"thread.lowered\""),
                sense(
                        "a word that the fact never has",
                        "{\"threads.lowered\": \"false\"}",
                        "{\"threads.lowered\": \"no\"}",
                        "the fact threads.lowered is never \"no\""),
                form(
                                "an outcome without an article",
                                "      \"articles\": [\"Q100001\"],\n      \"result\": \"undecided\"",
                                "      \"result\": \"undecided\"",
                                "\"articles\" is missing")
                        .at("\"unknown\": {"),
                form(
                        "an unknown result",
                        "\"result\": \"undecided\"",
                        "\"result\": \"solved\"",
                        "\"solved\" is not known here"),
                form(
                                "a cause known by nothing",
                                ",\n      \"knownBy\": [\"post.version\", \"threads.lowered\"]",
                                "",
                                "a cause is named")
                        .at("\"sorted\": {"),
                form(
                        "a cause known by an empty list",
                        "\"knownBy\": [\"post.version\", \"threads.lowered\"]",
                        "\"knownBy\": []",
                        "a cause is named"));
    }

    private static Stream<BadTree> changes() {
        return Stream.of(
                form(
                                "a registry value and a procedure",
                                "\"procedure\": {",
                                "\"registry\": {\"key\": \"HKEY_USERS\\\\A\", \"value\": \"B\", \"type\": \"REG_SZ\", \"data\": \"c\", \"direction\": \"set\"},\n      \"procedure\": {",
                                "a registry value and a procedure")
                        .at("\"restart\": {\n"),
                form(
                                "neither of both",
                                "      \"procedure\": {\"before\": \"How many letters wait?\", \"steps\": [\"Run `sort /again`.\"]},\n",
                                "",
                                "nothing says what is changed")
                        .at("\"restart\": {\n"),
                form("a short root", "HKEY_LOCAL_MACHINE", "HKLM", "does not fit"),
                form("a key with a line break", "\\\\Post\\\\Sorter", "\\\\Post\\n\\\\Sorter", "more than one line"),
                form("no number", "\"data\": \"0x14\"", "\"data\": \"0x1G\"", "the text \"0x1G\" stands here"),
                form("data without quotes", "\"data\": \"0x14\"", "\"data\": 20", "the number 20 stands here"),
                sense(
                        "a number of more than 32 bits",
                        "\"default\": \"10\"",
                        "\"default\": \"4294967296\"",
                        "the text \"4294967296\" stands here"),
                form(
                        "an unknown type",
                        "\"type\": \"REG_DWORD\"",
                        "\"type\": \"DWORD\"",
                        "\"DWORD\" is not known here"),
                form(
                        "an unknown direction",
                        "\"direction\": \"raise\"",
                        "\"direction\": \"up\"",
                        "\"up\" is not known here"),
                sense(
                                "a text that is raised",
                                "\"type\": \"REG_DWORD\"",
                                "\"type\": \"REG_SZ\"",
                                "neither raised nor lowered")
                        .at("\"direction\""),
                form(
                        "an unknown level",
                        "\"level\": \"messages\"",
                        "\"level\": \"message\"",
                        "\"message\" is not known here"),
                form("no step", "\"steps\": [\"Run `sort /again`.\"]", "\"steps\": []", "0 of at least 1"),
                form("right for no version", "\"appliesTo\": [\"1.0\"]", "\"appliesTo\": []", "0 of at least 1"));
    }

    private static Stream<BadTree> scenarios() {
        return Stream.of(
                form(
                        "unknown evidence",
                        "\"event-log\": \"Event ID: 9",
                        "\"eventlog\": \"Event ID: 9",
                        "no kind of evidence \"eventlog\""),
                sense(
                        "an unknown symptom",
                        "\"symptoms\": [\"mail-waits\"],\n  \"sig",
                        "\"symptoms\": [\"mail-wait\"],\n  \"sig",
                        "there is no symptom \"mail-wait\""),
                sense(
                        "opened without events",
                        "\"id\": \"left-alone\"",
                        "\"opens\": \"no-workers\",\n      \"id\": \"left-alone\"",
                        "no events open the signature"),
                sense(
                        "opened by an unknown signature",
                        "\"opens\": \"no-workers\"",
                        "\"opens\": \"no-worker\"",
                        "there is no signature \"no-worker\""),
                sense(
                        "not opened by an unknown signature",
                        "\"notOpens\": [\"no-workers\"]",
                        "\"notOpens\": [\"no-worker\"]",
                        "there is no signature \"no-worker\""),
                sense(
                        "an answer at an unknown node",
                        "\"raise\": \"leave\"",
                        "\"rise\": \"leave\"",
                        "there is no node \"rise\""),
                sense(
                        "an unknown answer",
                        "\"raise\": \"leave\"",
                        "\"raise\": \"leaf\"",
                        "there is no choice \"leaf\""),
                sense(
                        "an end that is none",
                        "\"reaches\": \"newer\"",
                        "\"reaches\": \"raise\"",
                        "the walk does not end at \"raise\""),
                sense(
                        "an unknown end",
                        "\"reaches\": \"newer\"",
                        "\"reaches\": \"never\"",
                        "there is no node \"never\""));
    }

    private static Stream<BadTree> ids() {
        return Stream.of(
                sense(
                        "another name than its file",
                        "\"id\": \"post-waits\"",
                        "\"id\": \"post-wait\"",
                        "its file \"post-waits.json\""),
                sense(
                                "an article twice",
                                "\"title\": \"Restarting the sorter\"}",
                                "\"title\": \"Restarting the sorter\"},\n    {\"id\": \"Q100001\", \"title\": \"Again\"}",
                                "the id \"Q100001\" is taken")
                        .at("\"title\": \"Again\""),
                sense("a choice twice", "{\"id\": \"no-log\"", "{\"id\": \"kept\"", "the id \"kept\" is taken")
                        .at("\"label\": \"There is no log\""),
                sense(
                                "a scenario twice",
                                "\"id\": \"left-alone\"",
                                "\"id\": \"disk-full\"",
                                "the id \"disk-full\" is taken")
                        .at("\"id\": \"disk-full\",\n      \"title\": \"Nobody"));
    }

    private static Stream<BadTree> names() {
        return Stream.of(
                sense(
                        "a signature of an unlisted article",
                        "\"article\": \"Q100001\"",
                        "\"article\": \"Q100009\"",
                        "\"Q100009\" is not listed"),
                sense(
                        "a node of an unlisted article",
                        "\"articles\": [\"Q100002\"]",
                        "\"articles\": [\"Q900000\"]",
                        "\"Q900000\" is not listed"),
                sense(
                        "a change for an unknown version",
                        "\"appliesTo\": [\"1.0\"]",
                        "\"appliesTo\": [\"1.5\"]",
                        "does not apply to version \"1.5\""),
                sense(
                        "an answer of an unknown version",
                        "\"value\": \"2.0\"",
                        "\"value\": \"2.5\"",
                        "does not apply to version \"2.5\""),
                sense(
                        "evidence of an unknown version",
                        "\"when\": {\"threads.lowered\": \"false\"}",
                        "\"when\": {\"post.version\": \"3.0\"}",
                        "does not apply to version \"3.0\""),
                sense(
                        "an event of an unknown version",
                        "\"sets\": {\"post.error\": \"no-worker\",",
                        "\"sets\": {\"post.version\": \"3.0\",",
                        "does not apply to version \"3.0\""));
    }

    private static Stream<BadTree> ways() {
        return Stream.of(
                sense(
                        "an unknown start",
                        "\"start\": \"which-version\"",
                        "\"start\": \"which-versoin\"",
                        "there is no node \"which-versoin\""),
                sense(
                        "a signature that opens nowhere",
                        "\"opensAt\": \"which-version\"",
                        "\"opensAt\": \"version\"",
                        "there is no node \"version\""),
                sense(
                        "a choice that leads nowhere",
                        "\"value\": \"1.0\", \"next\": \"log\"",
                        "\"value\": \"1.0\", \"next\": \"lok\"",
                        "there is no node \"lok\""),
                sense(
                                "a change that leads nowhere",
                                "\"leave\": \"unknown\"\n    },\n    \"restart\"",
                                "\"leave\": \"unknwon\"\n    },\n    \"restart\"",
                                "there is no node \"unknwon\"")
                        .at("\"leave\": \"unknwon\""),
                sense(
                        "a node that no way leads to",
                        "\"save\": {",
                        "\"spare\": {\"kind\": \"link\", \"title\": \"x\", \"text\": \"x\", \"tree\": \"x\"},\n    \"save\": {",
                        "no way leads to this node"),
                sense(
                                "a circle",
                                "\"leave\": \"unknown\"\n    },\n    \"restart\"",
                                "\"leave\": \"save\"\n    },\n    \"restart\"",
                                "circle: save → raise → save")
                        .at("\"leave\": \"save\""),
                sense(
                                "a node that leads to itself",
                                "\"leave\": \"unknown\"\n    },\n    \"sorted\"",
                                "\"leave\": \"restart\"\n    },\n    \"sorted\"",
                                "circle: restart → restart")
                        .at("\"leave\": \"restart\""));
    }
}
