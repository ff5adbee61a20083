package org.troubletree.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.troubletree.event.ContentGuess;
import org.troubletree.event.Event;
import org.troubletree.event.EventText;
import org.troubletree.json.Json;
import org.troubletree.json.JsonNull;
import org.troubletree.log.RepeatedEvent;
import org.troubletree.log.ScannedLog;
import org.troubletree.match.ErrorCodes;
import org.troubletree.match.Match;
import org.troubletree.match.Ranking;
import org.troubletree.walk.Fact;
import org.troubletree.walk.Origin;
import org.troubletree.walk.Reading;

/** The results of commands as JSON. An unknown value is {@code null}. */
final class ResultJson {
    private static final double HUNDREDTHS = 100;

    private ResultJson() {}

    /**
     * Returns the events and matches of a text. The members {@code noEvents} and {@code separates} exist only if they
     * apply.
     */
    static Json json(EventText read, Optional<ContentGuess> likeness, Ranking ranking, CodesJson codes) {
        var document = Json.object()
                .with(
                        "events",
                        Json.list(read.events().stream()
                                .map(event -> json(event, codes.codesOf(event)))
                                .toList()));
        if (!codes.codesOutsideEvents().isEmpty()) {
            document.with("codesElsewhere", Json.list(codes.codesOutsideEvents()));
        }
        if (read.events().isEmpty()) {
            document.with("noEvents", json(likeness));
        }
        ranking.distinguishingQuestion().ifPresent(question -> document.with("separates", question));
        return document.with(
                        "matches",
                        Json.list(
                                ranking.matches().stream().map(ResultJson::json).toList()))
                .done();
    }

    private static Json json(Optional<ContentGuess> likeness) {
        return Json.object()
                .with("looksLike", textOrNull(likeness.map(ContentGuess::what)))
                .with("advice", likeness.map(ContentGuess::advice).orElseGet(ContentGuess::adviceForPlainText))
                .done();
    }

    /** Returns the relevant events of a large log and its matches. The member {@code log} summarizes the whole log. */
    static Json json(ScannedLog log, Ranking ranking, ErrorCodes codes) {
        var document = Json.object()
                .with(
                        "events",
                        Json.list(log.events().stream()
                                .map(event -> json(event, CodesJson.unplacedCodesOf(event, codes)))
                                .toList()))
                .with("log", logJson(log));
        ranking.distinguishingQuestion().ifPresent(question -> document.with("separates", question));
        return document.with(
                        "matches",
                        Json.list(
                                ranking.matches().stream().map(ResultJson::json).toList()))
                .done();
    }

    private static Json logJson(ScannedLog log) {
        return Json.object()
                .with("read", log.extent().name().toLowerCase(Locale.ROOT))
                .with("bytes", Json.number(log.progress().bytes()))
                .with("lines", Json.number(log.progress().lines()))
                .with("events", Json.number(log.progress().events()))
                .with("notListed", Json.number(log.unlistedCount()))
                .with(
                        "repeats",
                        Json.list(log.repeats().stream().map(ResultJson::json).toList()))
                .done();
    }

    private static Json json(RepeatedEvent repeat) {
        var id = repeat.first().id();
        return Json.object()
                .with("id", id.isPresent() ? Json.number(id.getAsInt()) : nullJson())
                .with("source", textOrNull(repeat.first().source()))
                .with("times", Json.number(repeat.count()))
                .with("firstLine", repeat.first().line())
                .with("firstTime", textOrNull(repeat.first().time()))
                .with("lastLine", repeat.last().line())
                .with("lastTime", textOrNull(repeat.last().time()))
                .done();
    }

    private static Json json(Event event, List<Json> codes) {
        var id = event.id();
        return Json.object()
                .with("line", event.line())
                .with("id", id.isPresent() ? Json.number(id.getAsInt()) : nullJson())
                .with("source", textOrNull(event.source()))
                .with("type", textOrNull(event.type()))
                .with("category", textOrNull(event.category()))
                .with("time", textOrNull(event.time()))
                .with("computer", textOrNull(event.computer()))
                .with("description", textOrNull(Optional.of(event.description()).filter(text -> !text.isBlank())))
                .with("codes", Json.list(codes))
                .with("format", event.format().writtenName())
                .done();
    }

    private static Json json(Match match) {
        return Json.object()
                .with("tree", match.tree().id())
                .with("signature", match.signature().id())
                .with("article", match.signature().article())
                .with("node", match.signature().opensAt())
                .with("confidence", match.confidence().name().toLowerCase(Locale.ROOT))
                .with("score", Json.number(Math.round(match.score() * HUNDREDTHS) / HUNDREDTHS))
                .with("reasons", match.reasons())
                .with("missing", match.missing())
                .with("against", match.against())
                .done();
    }

    static Json json(Reading reading) {
        var findings = reading.findings().stream()
                .map(finding -> Json.object()
                        .with("line", finding.line() > 0 ? Json.number(finding.line()) : nullJson())
                        .with("text", finding.text())
                        .done());
        return Json.object()
                .with("reader", reading.reader())
                .with("findings", Json.list(findings.toList()))
                .with(
                        "facts",
                        Json.list(reading.facts().stream().map(ResultJson::json).toList()))
                .with("cannotTell", reading.cannotTell())
                .done();
    }

    private static Json json(Fact fact) {
        return Json.object()
                .with("name", fact.name())
                .with("value", fact.value())
                .with(
                        "line",
                        fact.origin() instanceof Origin.ReadInEvidence read ? Json.number(read.line()) : nullJson())
                .done();
    }

    private static Json textOrNull(Optional<String> text) {
        return text.<Json>map(Json::text).orElse(nullJson());
    }

    private static Json nullJson() {
        return new JsonNull(0, 0);
    }
}
