package io.github.batchsmith.cli;

import io.github.batchsmith.picture.Section;
import io.github.batchsmith.pipeline.CertificateText;
import io.github.batchsmith.pipeline.Certified;
import java.util.List;

/** What a certificate guarantees, as facts of a report. */
final class Guarantees {
    private Guarantees() {}

    static List<Section.Fact> of(Certified certified) {
        return CertificateText.guarantees(certified.certificate()).entrySet().stream()
                .map(each -> new Section.Fact(each.getKey(), each.getValue()))
                .toList();
    }
}
