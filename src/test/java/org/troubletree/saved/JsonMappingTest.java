package org.troubletree.saved;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.troubletree.json.JsonWriter;
import org.troubletree.saved.Members.Variant;

/** A mapping writes what it reads, and says what is wrong in an object that it cannot read. */
class JsonMappingTest {
    private enum Colour {
        RED,
        DARK_BLUE
    }

    private sealed interface Pipe {
        record Straight(int length) implements Pipe {}

        record Bent(Colour colour) implements Pipe {}
    }

    private record Tap(
            String name,
            Pipe pipe,
            Optional<String> owner,
            Map<String, String> signs,
            List<Tap> parts,
            Instant opened,
            String secret) {}

    private static final List<Variant<? extends Pipe>> PIPES = List.of(
            new Variant<>(
                    "straight",
                    Pipe.Straight.class,
                    members -> new Pipe.Straight(members.number("length", Pipe.Straight::length))),
            new Variant<>(
                    "bent",
                    Pipe.Bent.class,
                    members -> new Pipe.Bent(members.constant("colour", Colour.class, Pipe.Bent::colour))));
    private static final JsonMapping<Tap> TAP = JsonMappingTest::tap;

    private static Tap tap(Members<Tap> members) throws InvalidWalkException {
        return new Tap(
                members.text("name", Tap::name),
                members.inline(pipes -> pipes.oneOf("kind", PIPES), Tap::pipe),
                members.optional("owner", JsonForm.TEXT, Tap::owner),
                members.member("signs", JsonForm.TEXT_MAP, Tap::signs),
                members.objects("parts", JsonMappingTest::tap, Tap::parts),
                members.time("opened", Tap::opened),
                "");
    }

    private static Tap tap(String name, Pipe pipe, Optional<String> owner, List<Tap> parts) {
        return new Tap(name, pipe, owner, Map.of("level", "high"), parts, Instant.EPOCH, "");
    }

    private static Tap read(String json) throws InvalidWalkException {
        return TAP.read("", JournalEntry.parse(json.replace('\'', '"').getBytes(UTF_8)));
    }

    @Test
    void readsWhatItWrites() throws InvalidWalkException {
        var part = tap("a", new Pipe.Bent(Colour.DARK_BLUE), Optional.empty(), List.of());
        var whole = tap("b", new Pipe.Straight(3), Optional.of("Ann"), List.of(part));
        var json = TAP.write(whole);

        assertThat(JsonWriter.oneLine(json).replace('"', '\''))
                .isEqualTo("{'name':'b','kind':'straight','length':3,'owner':'Ann','signs':{'level':'high'},"
                        + "'parts':[{'name':'a','kind':'bent','colour':'dark-blue','signs':{'level':'high'},'parts':[],"
                        + "'opened':'1970-01-01T00:00:00Z'}],'opened':'1970-01-01T00:00:00Z'}");
        assertThat(TAP.read("", json)).isEqualTo(whole);
    }

    @Test
    void leavesOutWhatIsNotWritten() {
        var whole =
                new Tap("a", new Pipe.Straight(0), Optional.empty(), Map.of(), List.of(), Instant.EPOCH, "not written");

        assertThat(TAP.writtenPart(whole).secret()).isEmpty();
        assertThat(TAP.writtenPart(whole).name()).isEqualTo("a");
    }

    @Test
    void readsAMissingListAsAnEmptyOne() throws InvalidWalkException {
        assertThat(read("{'name':'a','kind':'bent','colour':'red','signs':{},'opened':'2000-01-01T00:00:00Z'}")
                        .parts())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | ` has no “name”`",
                "{'name':7} | “name” is the number 7 where a text belongs",
                "{'name':'a','kind':'round'} | “kind” says nothing that is known here",
                "{'name':'a','kind':'straight','length':-1} | “length” is the number -1 where a number from 0 belongs",
                "{'name':'a','kind':'straight','length':1.5} | “length” is the number 1.5 where a number from 0 belongs",
                "{'name':'a','kind':'bent','colour':'RED'} | “colour” says nothing that is known here",
                "{'name':'a','kind':'bent','colour':'red','owner':[]} | “owner” is an empty list where a text belongs",
                "{'name':'a','kind':'bent','colour':'red','signs':{'x':1}} | “signs” is the number 1 where a text belongs",
                "{'name':'a','kind':'bent','colour':'red','signs':{},'parts':{}} | “parts” is an object where a list belongs",
                "{'name':'a','kind':'bent','colour':'red','signs':{},'parts':[{}]} | “parts” has no “name”",
                "{'name':'a','kind':'bent','colour':'red','signs':{},'parts':[{'name':1}]} | “parts”, “name” is the number 1 where a text belongs",
                "{'name':'a','kind':'bent','colour':'red','signs':{},'opened':'noon'} | “opened” is no time such as 2000-05-08T10:00:00Z",
                "[] | ` is an empty list where an object belongs`",
            })
    void saysWhatIsWrong(String json, String reason) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(InvalidWalkException.class)
                .hasMessage(reason);
    }
}
