package uk.safeguarding.platform;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import uk.safeguarding.platform.host.SafeguardingService;
import uk.safeguarding.platform.readmodel.CanonicalDump;
import uk.safeguarding.platform.readmodel.Change;
import uk.safeguarding.platform.readmodel.Documents;
import uk.safeguarding.platform.readmodel.Generations;
import uk.safeguarding.platform.readmodel.Logged;
import uk.safeguarding.platform.readmodel.NewDocuments;
import uk.safeguarding.platform.readmodel.Projection;
import uk.safeguarding.platform.readmodel.ReadModelConfiguration;
import uk.safeguarding.platform.readmodel.ReadModels;

/** What the code of kernel and platform may know of each other and of their libraries. */
@AnalyzeClasses(
    packages = {"uk.safeguarding.kernel", "uk.safeguarding.platform"},
    importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule the_kernel_is_plain_java =
      noClasses()
          .that()
          .resideInAPackage("uk.safeguarding.kernel..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.springframework..",
              "org.axonframework..",
              "tools.jackson..",
              "com.fasterxml.jackson.core..",
              "com.fasterxml.jackson.databind..",
              "uk.safeguarding.platform..");

  @ArchTest
  static final ArchRule what_a_projection_is_written_against_sees_no_spring_and_no_database =
      noClasses()
          .that(belongToAnyOf(Change.class, Projection.class, Logged.class))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.springframework..", "com.mongodb..", "org.bson..", "java.sql..");

  @ArchTest
  static final ArchRule only_the_read_models_own_keepers_speak_to_mongodb =
      noClasses()
          .that(
              not(
                  belongToAnyOf(
                          ReadModels.class,
                          Generations.class,
                          ReadModelConfiguration.class,
                          Documents.class,
                          NewDocuments.class,
                          CanonicalDump.class)
                      .or(
                          resideInAPackage("..readmodel")
                              .and(
                                  com.tngtech.archunit.core.domain.JavaClass.Predicates
                                      .simpleNameStartingWith("Pending")
                                      .or(
                                          com.tngtech.archunit.core.domain.JavaClass.Predicates
                                              .simpleNameStartingWith("Generation"))))))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.mongodb..");

  @ArchTest
  static final ArchRule kafka_is_spoken_to_where_messages_leave_and_enter =
      noClasses()
          .that()
          .resideOutsideOfPackages("..publishing", "..receiving")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.kafka..");

  @ArchTest
  static final ArchRule the_vault_is_reached_through_one_package =
      noClasses()
          .that()
          .resideOutsideOfPackage("uk.safeguarding.platform.vault..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("uk.safeguarding.platform.vault.tables..");

  @ArchTest
  static final ArchRule the_vaults_keys_are_handed_on_by_the_host_and_used_by_nobody =
      noClasses()
          .that()
          .resideOutsideOfPackages("uk.safeguarding.platform.vault..", "..platform.host")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("uk.safeguarding.platform.vault.keys..");

  @ArchTest
  static final ArchRule names_say_what_a_thing_is_for =
      noClasses().should().haveNameMatching(".*(Manager|Helper|Utils?|Impl|Dto)");

  @ArchTest
  static final ArchRule a_service_is_what_the_partnership_runs =
      classes()
          .that()
          .haveSimpleNameEndingWith("Service")
          .and()
          .areTopLevelClasses()
          .should()
          .be(SafeguardingService.class);

  @ArchTest
  static final ArchRule parts_are_handed_over_in_constructors =
      noFields().should().beAnnotatedWith(Autowired.class).orShould().beAnnotatedWith(Value.class);
}
