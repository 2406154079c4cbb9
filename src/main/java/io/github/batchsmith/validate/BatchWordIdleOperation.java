package io.github.batchsmith.validate;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.FindingCode;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A batch word with a grow that follows no hack, or a weaken that follows nothing which raises security. */
final class BatchWordIdleOperation implements BatchWordRule {
    private static final Pattern SOUND = Pattern.compile("[HGW]*H[HGW]*G[GW]*W");
    private static final Pattern BUSY = Pattern.compile("(H+(WH+)*W?GW?)+");

    @Override
    public FindingCode code() {
        return FindingCode.BATCH_WORD_IDLE_OPERATION;
    }

    @Override
    public Stream<Finding> check(String letters, String path) {
        if (!SOUND.matcher(letters).matches() || BUSY.matcher(letters).matches()) {
            return Stream.empty();
        }
        return Stream.of(code().at(
                        path,
                        "must have a G only after an H and a W only after an H or G, was \"" + letters + "\"",
                        "leave out what has nothing to do: HGW, HWGW and HGHGW are common"));
    }
}
