package org.nsot.cli;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.stream.Stream;

/// The house of docs/decisions: imports run one way, from the electron gas up to the command line.
@AnalyzeClasses(packages = "org.nsot", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    /// From the bottom to the top. A package may use its own layer's only if they are named together, and any below.
    private static final List<List<String>> LAYERS = List.of(
            List.of("errors", "constants", "numerics"),
            List.of("formulation"),
            List.of("matter", "electrongas"),
            List.of("hyperfine"),
            List.of("torque", "device", "bloch"),
            List.of("engine"),
            List.of("scenario", "document", "export", "figure"),
            List.of("screen", "motion", "magnetization"),
            List.of("calculator", "paper", "stack"),
            List.of("sweep"),
            List.of("store"),
            List.of("cli"));

    private static final String[] PHYSICS = packages(LAYERS.subList(0, 5));

    @ArchTest
    static void importsRunOneWay(JavaClasses classes) {
        for (int i = 0; i < LAYERS.size() - 1; i++) {
            noClasses()
                    .that()
                    .resideInAnyPackage(packages(LAYERS.subList(i, i + 1)))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(packages(LAYERS.subList(i + 1, LAYERS.size())))
                    .allowEmptyShould(true)
                    .check(classes);
        }
    }

    /// A new package must be given its place here.
    @ArchTest
    static void everyPackageHasItsLayer(JavaClasses classes) {
        classes().should().resideInAnyPackage(packages(LAYERS)).check(classes);
    }

    @ArchTest
    static final ArchRule PHYSICS_NEEDS_THE_JDK_ONLY = classes()
            .that()
            .resideInAnyPackage(PHYSICS)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(PHYSICS)
                    .or(resideInAnyPackage(
                            "java.lang..", "java.util..", "java.io", "java.nio.charset", "org.jspecify.annotations"))
                    .or(DescribedPredicate.describe("arrays of numbers", JavaClass::isArray))
                    .or(DescribedPredicate.describe("primitive", JavaClass::isPrimitive)));

    /// One class reads the tables that come with the program.
    @ArchTest
    static final ArchRule PHYSICS_TOUCHES_NO_FILES_AND_NO_STREAMS = noClasses()
            .that()
            .resideInAnyPackage(PHYSICS)
            .and()
            .doNotHaveSimpleName("TableText")
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.io..", "java.nio..")
                    .and(DescribedPredicate.not(DescribedPredicate.describe(
                            "the mark of serialization", c -> c.getSimpleName().startsWith("Serial")))));

    /// Threads are started in an engine, nowhere else; looking at the current one is no harm.
    @ArchTest
    static final ArchRule THREADS_BELONG_TO_THE_ENGINE = noClasses()
            .that(DescribedPredicate.not(resideInAPackage("org.nsot.engine..")))
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "start threads",
                    c -> c.isEquivalentTo(Thread.class)
                            || c.isAssignableTo(ExecutorService.class)
                            || c.getFullName().equals("java.util.concurrent.Executors")
                            || c.getFullName().equals("java.util.concurrent.CompletableFuture")));

    /// The YAML library is loaded only when a file is read: no other class touches it.
    @ArchTest
    static final ArchRule YAML_IS_TOUCHED_IN_ONE_PLACE = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.nsot.scenario.YamlReader")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.snakeyaml..", "tools.jackson.databind..", "tools.jackson.dataformat..");

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS = noClasses()
            .that()
            .arePublic()
            .should()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameContaining("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameStartingWith("Abstract");

    @ArchTest
    static final ArchRule NOTHING_STATIC_CHANGES =
            fields().that().areStatic().should().beFinal();

    /// A static array is final and yet every element may be changed: it must at least not be seen from outside.
    @ArchTest
    static final ArchRule NO_STATIC_ARRAY_IS_SEEN_FROM_OUTSIDE = fields().that()
            .areStatic()
            .and()
            .doNotHaveModifier(JavaModifier.SYNTHETIC)
            .and()
            .haveRawType(DescribedPredicate.describe("arrays", JavaClass::isArray))
            .should()
            .bePrivate()
            .allowEmptyShould(true);

    /// The only way out of the program is its entry.
    @ArchTest
    static final ArchRule ONLY_THE_ENTRY_EXITS =
            noClasses().that().doNotHaveSimpleName("Main").should().callMethod(System.class, "exit", int.class);

    /// The rules above hold for nothing if the classes of a module are not seen.
    @ArchTest
    static void allModulesAreSeen(JavaClasses classes) {
        assertThat(classes.stream().map(JavaClass::getPackageName))
                .contains("org.nsot.errors", "org.nsot.torque", "org.nsot.document", "org.nsot.cli");
        assertThat(classes.stream()
                        .flatMap(c -> c.getFields().stream())
                        .filter(f -> f.getModifiers().contains(STATIC)))
                .anyMatch(f -> f.getModifiers().contains(FINAL));
    }

    private static String[] packages(List<List<String>> layers) {
        return layers.stream()
                .flatMap(List::stream)
                .flatMap(name -> Stream.of("org.nsot." + name + ".."))
                .toArray(String[]::new);
    }
}
