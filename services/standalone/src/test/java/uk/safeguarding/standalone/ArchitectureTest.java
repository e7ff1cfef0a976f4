package uk.safeguarding.standalone;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The rules that hold over all modules at once: only standalone sees every one of them. */
@AnalyzeClasses(packages = "uk.safeguarding", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final DescribedPredicate<JavaClass> SHARED =
      resideInAnyPackage("uk.safeguarding.platform..", "uk.safeguarding.kernel..");

  @ArchTest
  static final ArchRule the_platform_knows_no_service =
      noClasses()
          .that(SHARED)
          .should()
          .dependOnClassesThat(
              resideInAPackage("uk.safeguarding..").and(DescribedPredicate.not(SHARED)));

  @ArchTest
  static final ArchRule services_never_import_each_other =
      slices()
          .matching("uk.safeguarding.(*)..")
          .should()
          .notDependOnEachOther()
          .ignoreDependency(DescribedPredicate.alwaysTrue(), SHARED)
          .ignoreDependency(
              resideInAPackage("uk.safeguarding.standalone.."), DescribedPredicate.alwaysTrue());

  @ArchTest
  static final ArchRule services_of_aggregate_figures_know_no_child =
      noClasses()
          .that()
          .resideInAnyPackage("uk.safeguarding.agencyreturns..", "uk.safeguarding.reporting..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("uk.safeguarding.platform.vault..");
}
