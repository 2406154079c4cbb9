package io.github.batchsmith.validate;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.FindingCode;
import io.github.batchsmith.spec.BatchWord;
import io.github.batchsmith.spec.BatcherSpec;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A sound batch word for which there are no scripts yet. */
final class BatchWordNotSupported implements SpecRule {
    private static final List<String> SUPPORTED = List.of(BatchWord.HWGW.letters(), BatchWord.HGW.letters());
    private static final Pattern SOUND = Pattern.compile("[HGW]*H[HGW]*G[GW]*W");

    @Override
    public FindingCode code() {
        return FindingCode.BATCH_WORD_NOT_SUPPORTED;
    }

    @Override
    public Stream<Finding> check(BatcherSpec spec) {
        String letters = spec.batch().letters();
        if (!SOUND.matcher(letters).matches() || SUPPORTED.contains(letters)) {
            return Stream.empty();
        }
        return Stream.of(code().at(
                        "batch",
                        "must be one of " + String.join(", ", SUPPORTED) + ", was \"" + letters + "\"",
                        "use HGW for less RAM a batch, HWGW for the simplest arithmetic"));
    }
}
