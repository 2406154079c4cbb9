package io.github.batchsmith.scaffold;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.batchsmith.spec.BatcherSpec;
import javax.lang.model.element.Modifier;

/** Writes a spec as the Java definition that a person would write for it. */
public final class DefinitionSource {
    private static final String DSL = "io.github.batchsmith.dsl";

    private DefinitionSource() {}

    /**
     * The source of a class in the default package whose {@code define()} returns the spec.
     *
     * @param summary first sentence of the class's Javadoc
     */
    public static String of(String className, BatcherSpec spec, String summary) {
        TypeSpec definition = TypeSpec.classBuilder(className)
                .addJavadoc("$L\n", summary)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(ClassName.get(DSL, "BatcherDefinition"))
                .addMethod(define(spec))
                .build();
        return JavaFile.builder("", definition)
                .addStaticImport(ClassName.get(DSL, "Dsl"), "*")
                .skipJavaLangImports(true)
                .indent("    ")
                .build()
                .toString();
    }

    private static MethodSpec define(BatcherSpec spec) {
        return MethodSpec.methodBuilder("define")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(BatcherSpec.class)
                .addStatement(chain(spec))
                .build();
    }

    private static CodeBlock chain(BatcherSpec spec) {
        CodeBlock.Builder chain =
                CodeBlock.builder().add("return $T.named($S)", ClassName.get(DSL, "Batcher"), spec.name());
        link(chain, "schedule", Parts.schedule(spec.schedule()));
        link(chain, "batch", Parts.batch(spec.batch()));
        link(chain, "targets", Parts.targets(spec.targets()));
        link(chain, "take", Parts.take(spec.take()));
        link(chain, "ram", Parts.ram(spec.ram()));
        link(chain, "ports", Parts.ports(spec.ports()));
        link(chain, "workers", Parts.workers(spec.workers()));
        link(chain, "onLevelUp", Parts.onLevelUp(spec.onLevelUp()));
        link(chain, "onDesync", Parts.onDesync(spec.onDesync()));
        if (!spec.lagBudget().isZero()) {
            link(chain, "lagBudget", Parts.duration(spec.lagBudget()));
        }
        link(chain, "logging", Parts.logging(spec.logging()));
        return chain.add("\n.build()").build();
    }

    private static void link(CodeBlock.Builder chain, String method, CodeBlock part) {
        chain.add("\n.$L($L)", method, part);
    }
}
