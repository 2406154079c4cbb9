package io.github.batchsmith.pipeline;

/** Definitions with policies, as players write them. */
final class PolicySources {
    private PolicySources() {}

    /**
     * The source of a class {@code Own}.
     *
     * @param chain calls on the builder, each beginning with a dot
     * @param members other members of the class
     */
    static String own(String chain, String members) {
        return """
                import static io.github.batchsmith.dsl.Dsl.*;

                import io.github.batchsmith.dsl.*;
                import io.github.batchsmith.game.*;
                import io.github.batchsmith.policy.*;
                import io.github.batchsmith.spec.BatcherSpec;
                import java.util.*;

                public final class Own implements BatcherDefinition {
                    @Override
                    public BatcherSpec define() {
                        return Batcher.named("own")
                                %s
                                .build();
                    }
                    %s
                }
                """.formatted(chain, members);
    }
}
