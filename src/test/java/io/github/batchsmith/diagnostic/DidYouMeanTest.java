package io.github.batchsmith.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class DidYouMeanTest {
    private static final List<String> KNOWN = List.of("single", "proto", "shotgun", "shotgun-hgw");

    @Test
    void namesTheClosestName() {
        assertThat(DidYouMean.hint("shotgnu", KNOWN)).isEqualTo("did you mean \"shotgun\"?");
        assertThat(DidYouMean.hint("shotgun-hg", KNOWN)).isEqualTo("did you mean \"shotgun-hgw\"?");
        assertThat(DidYouMean.hint("PROTO", KNOWN)).isEqualTo("did you mean \"proto\"?");
    }

    @Test
    void listsAllNamesWhenNoneIsClose() {
        assertThat(DidYouMean.hint("jit", KNOWN)).isEqualTo("use one of single, proto, shotgun, shotgun-hgw");
        assertThat(DidYouMean.hint("", KNOWN)).isEqualTo("use one of single, proto, shotgun, shotgun-hgw");
    }

    @Test
    void listsTwelveNamesOfMany() {
        List<String> many = IntStream.range(0, 75).mapToObj(i -> "pserv-" + i).toList();

        assertThat(DidYouMean.hint("joesguns", many)).endsWith("pserv-10, pserv-11 and 63 more");
    }

    @Test
    void takesTheFirstOfEquallyCloseNames() {
        assertThat(DidYouMean.closest("bac", List.of("bad", "bab"))).contains("bab");
    }
}
