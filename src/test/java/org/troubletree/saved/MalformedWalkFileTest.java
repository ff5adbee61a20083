package org.troubletree.saved;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An invalid file is rejected with a sentence that names the file, the line and the reason. */
class MalformedWalkFileTest {
    private static final String HEADER = "{'troubletree':'walk','format':1,'program':'1'}\n";
    private static final String STANDS =
            "'stands':{'title':'T','page':'P','begun':'2000-01-01T00:00:00Z','last':'2000-01-01T00:00:00Z','unfinished':[]}";
    private static final String TREE = "'trees':[{'id':'t','title':'T','revision':1,'hash':'h','articles':[]}]";
    private static final String PAGE =
            "'pages':[{'kind':'outcome','tree':'t','node':'n','title':'P','text':'','articles':[],'result':'fixed'}]";
    private static final String BEGUN =
            "{'kind':'begun','tree':'t','node':'n','time':'2000-01-01T00:00:00Z','because':'','facts':[],'evidence':''}";
    private static final String MADE =
            "{'kind':'made','tree':'t','node':'n','time':'2000-01-01T00:00:00Z','before':{'kind':'absent'},'readBack':'','fate':'stands'}";

    @TempDir
    Path folder;

    private WalkReadResult read(String text) throws IOException {
        var file = folder.resolve("a.walk");
        Files.write(file, text.replace('\'', '"').getBytes(UTF_8));
        return WalkFolder.read(file);
    }

    private static String line(String steps) {
        return "{'steps':[" + steps + "]," + TREE + "," + PAGE + "," + STANDS + "}\n";
    }

    @Test
    void acceptsTheValidFile() throws IOException {
        assertThat(read(HEADER + line(BEGUN))).isInstanceOf(WalkReadResult.ValidWalk.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | a.walk: the file holds no walk",
                "no JSON~ | line 1: ",
                "[]~ | line 1: ",
                "{}~ | this is no saved walk",
                "{'troubletree':'walk','format':2,'program':'1'}~ | a newer one wrote it",
                "HEADER | the file holds no walk",
                "HEADER{'at':7,'steps':[]} | the file holds no walk",
                "HEADER{'at':7,'steps':[],STANDS}~ | line 2: it alters steps that are not there",
                "HEADER{'drop':2147483647,'at':0,'steps':[],STANDS}~ | line 2: it alters steps",
                "HEADER{'at':-1,'steps':[],STANDS}~ | “at” is the number -1 where a number from 0 belongs",
                "HEADER{'steps':'x',STANDS}~ | “steps” is the text \"x\" where a list belongs",
                "HEADER{'steps':[7],STANDS}~ | “steps” is the number 7 where an object belongs",
                "HEADER{'steps':[{'kind':'begun'}],STANDS}~ | “steps” has no “tree”",
                "HEADER{'steps':[BEGUN],STANDS}~ | the page on which the walk began is not in the file",
                "HEADER{'steps':[BEGUN]}~ | has no “stands”",
                "HEADERLINE[BEGUN,BEGUN] | the walk begins more than once",
                "HEADERLINE[BEGUN,MADE] | a change is read back that was not carried out",
                "HEADERLINE[{'kind':'jumped','tree':'t','node':'n','time':'2000-01-01T00:00:00Z'}] | “kind” says nothing that is known",
                "HEADERLINE[{'kind':'noted','tree':'t','node':'n','time':'noon','text':''}] | is no time such as",
                "HEADERLINE[{'kind':'guarded','tree':'t','node':'n','time':'2000-01-01T00:00:00Z','part':'applied','typed':''}] | “part” says nothing",
            })
    void rejectsWithASentence(String text, String sentence) throws IOException {
        var whole = text.replaceAll("LINE\\[(.*)\\]", "{'steps':[$1],TREE,PAGE,STANDS}~")
                .replace("HEADER", HEADER)
                .replace("BEGUN", BEGUN)
                .replace("MADE", MADE)
                .replace("TREE", TREE)
                .replace("PAGE", PAGE)
                .replace("STANDS", STANDS)
                .replace('~', '\n');

        assertThat(read(whole))
                .isInstanceOfSatisfying(
                        WalkReadResult.RejectedWalk.class,
                        refused -> assertThat(refused.sentence())
                                .contains("a.walk")
                                .contains(sentence)
                                .endsWith("."));
    }

    @ParameterizedTest
    @CsvSource({"REG_DWORD, 0x100000000", "REG_DWORD, five", "REG_SZ, a\\nb", "REG_BINARY, 00"})
    void rejectsInvalidRegistryData(String type, String data) throws IOException {
        var step = MADE.replace("{'kind':'absent'}", "{'kind':'held','type':'%s','data':'%s'}".formatted(type, data));

        assertThat(read(HEADER + line(BEGUN + "," + step))).isInstanceOf(WalkReadResult.RejectedWalk.class);
    }

    @Test
    void rejectsFilesThatExceedTheLimits() throws IOException {
        assertThat(read(HEADER + "{'steps':" + "[".repeat(100_000) + "\n"))
                .isInstanceOf(WalkReadResult.RejectedWalk.class);
        assertThat(read(HEADER + line(BEGUN.replace("'evidence':''", "'evidence':'" + "x".repeat(11 << 20) + "'"))))
                .isInstanceOfSatisfying(
                        WalkReadResult.RejectedWalk.class,
                        refused ->
                                assertThat(refused.sentence()).contains("a text has more than 10,485,760 characters"));
        assertThat(read(HEADER.repeat(3))).isInstanceOf(WalkReadResult.RejectedWalk.class);
    }

    @Test
    void ignoresAnIncompleteLastLine() throws IOException {
        assertThat(read(HEADER + line(BEGUN) + "{'steps':[{'kind':'no"))
                .isInstanceOfSatisfying(
                        WalkReadResult.ValidWalk.class,
                        sound -> assertThat(sound.walk().steps()).hasSize(1));
    }

    @Test
    void rejectsAMissingFile() {
        assertThat(WalkFolder.read(folder.resolve("none.walk")))
                .isInstanceOfSatisfying(
                        WalkReadResult.RejectedWalk.class,
                        refused -> assertThat(refused.sentence()).contains("the folder or file is gone"));
    }
}
