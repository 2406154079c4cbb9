package io.github.batchsmith.testbed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code ns.flags} makes of a script's arguments. */
class FlagsTest {
    private static final String SCHEMA = "[['zeta', 1], ['alpha', 'text'], ['list', ['d']], ['v', false], ['n', 5]]";
    private static final String CHILD = """
            export async function main(ns) {
              try { ns.writePort(1, JSON.stringify(ns.flags(%s))); }
              catch (e) { ns.writePort(1, e.name + ": " + e.message); }
            }
            """.formatted(SCHEMA);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "''                         | {'_':[''],'zeta':1,'alpha':'text','list':['d'],'v':false,'n':5}",
                "'x', 3, '--alpha', 'q'     | {'_':['x',3],'zeta':1,'alpha':'q','list':['d'],'v':false,'n':5}",
                "'--alpha=k=l'              | {'_':[],'zeta':1,'alpha':'k=l','list':['d'],'v':false,'n':5}",
                "'--list', 'a', '--list', 2 | {'_':[],'zeta':1,'alpha':'text','list':['a','2'],'v':false,'n':5}",
                "'--zeta', '-4'             | {'_':[],'zeta':-4,'alpha':'text','list':['d'],'v':false,'n':5}",
                "'--zeta', '0x10'           | {'_':[],'zeta':16,'alpha':'text','list':['d'],'v':false,'n':5}",
                "'--zeta', '5k'             | {'_':[],'zeta':null,'alpha':'text','list':['d'],'v':false,'n':5}",
                "'-vn', '7', '--', '-v'     | {'_':['-v'],'zeta':1,'alpha':'text','list':['d'],'v':true,'n':7}",
                "'--other=1'                | ArgError: unknown or unexpected option: --other",
                "'--alpha', '-4'            | ArgError: option requires argument: --alpha",
                "'-nv', '7' | ArgError: option requires argument (but was followed by another short argument): -n"
            })
    void readsArgumentsInTheSchemasOrder(String arguments, String shown) {
        String main = """
                ns.run("child.js", 1, %s);
                await ns.sleep(1);
                ns.tprint(ns.readPort(1));
                """.formatted(arguments);

        assertThat(Play.of(main).with("child.js", CHILD).lines()).containsExactly(shown.replace('\'', '"'));
    }

    @Test
    void anOptionWithoutADefaultIsUndefined() {
        assertThat(Play.of(
                                "const flags = ns.flags([['a', 1], ['none']]); ns.tprint([flags.none === undefined, 'none' in flags]);")
                        .lines())
                .containsExactly("[true,true]");
    }
}
