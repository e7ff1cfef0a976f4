package uk.safeguarding.reporting;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "uk.safeguarding.reporting",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule measures_see_no_spring_and_no_axon =
      noClasses()
          .that()
          .resideInAnyPackage(
              "..indicators..",
              "..figures..",
              "..signals..",
              "..comparators..",
              "..faults..",
              "..charts..",
              "..spreadsheets..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.springframework..", "org.axonframework..", "com.mongodb..");

  @ArchTest
  static final ArchRule messages_are_plain_records =
      noClasses()
          .that()
          .resideInAPackage("..received..")
          .and()
          .areRecords()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.springframework..", "org.axonframework..", "com.mongodb..");

  @ArchTest
  static final ArchRule views_never_send_commands =
      noClasses()
          .that()
          .resideOutsideOfPackages("..rebasing..", "..closing..", "uk.safeguarding.reporting")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("uk.safeguarding.platform.commands..");

  @ArchTest
  static final ArchRule services_never_import_each_other =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAPackage("uk.safeguarding.agencyreturns..");

  @ArchTest
  static final ArchRule nothing_is_named_for_what_it_is_made_of =
      noClasses()
          .should()
          .haveSimpleNameEndingWith("Service")
          .orShould()
          .haveSimpleNameEndingWith("Manager")
          .orShould()
          .haveSimpleNameEndingWith("Helper")
          .orShould()
          .haveSimpleNameEndingWith("Util")
          .orShould()
          .haveSimpleNameEndingWith("Impl")
          .orShould()
          .haveSimpleNameEndingWith("Dto");

  @ArchTest
  static final ArchRule parts_are_given_and_never_injected_into_fields =
      noFields().should().beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired");
}
