import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class NamesLikeJavaScript {
    static String test() {
        StringBuilder out = new StringBuilder();
        int let = 1,
                function = 2,
                typeof = 3,
                delete = 4,
                in = 5,
                export = 6,
                with = 7,
                arguments = 8,
                eval = 9,
                await = 10,
                async = 11,
                of = 12,
                undefined = 13,
                NaN = 14,
                debugger = 15,
                yield_ = 16,
                Infinity = 17,
                Math_ = 18,
                document = 19,
                window = 20,
                globalThis = 21,
                constructor = 22,
                prototype = 23;
        out.append(let
                + function
                + typeof
                + delete
                + in
                + export
                + with
                + arguments
                + eval
                + await
                + async
                + of
                + undefined
                + NaN
                + debugger
                + yield_
                + Infinity
                + Math_
                + document
                + window
                + globalThis
                + constructor
                + prototype);
        out.append(1.0 / 0).append(Double.NaN);
        return out.toString();
    }
}
