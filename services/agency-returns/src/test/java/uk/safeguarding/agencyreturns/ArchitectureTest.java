package uk.safeguarding.agencyreturns;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.agencyreturns.submission.AgencyReturn;
import uk.safeguarding.platform.commands.Commands;

@AnalyzeClasses(
    packages = "uk.safeguarding.agencyreturns",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String SPRING = "org.springframework..";
  private static final String AXON = "org.axonframework..";
  private static final String EVENTS = "..submission.events..";
  private static final String COMMANDS = "..submission.commands..";

  @ArchTest
  static final ArchRule commands_and_events_see_no_spring =
      noClasses()
          .that()
          .resideInAnyPackage(COMMANDS, EVENTS)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(SPRING);

  @ArchTest
  static final ArchRule events_see_no_axon =
      noClasses()
          .that()
          .resideInAPackage(EVENTS)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(AXON);

  @ArchTest
  static final ArchRule commands_see_only_the_annotation_that_routes_them =
      noClasses()
          .that()
          .resideInAPackage(COMMANDS)
          .should()
          .dependOnClassesThat(
              resideInAPackage(AXON).and(not(equivalentTo(TargetAggregateIdentifier.class))));

  @ArchTest
  static final ArchRule the_decider_sees_no_spring_and_no_axon =
      noClasses()
          .that()
          .areAssignableTo(AgencyReturn.class)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(SPRING, AXON);

  @ArchTest
  static final ArchRule views_never_send_commands =
      noClasses()
          .that()
          .resideInAnyPackage("..receipts..", "..due..", "..differences..", "..marked..")
          .should()
          .dependOnClassesThat(resideInAPackage(COMMANDS).or(equivalentTo(Commands.class)));

  @ArchTest
  static final ArchRule formats_are_read_without_spring_and_without_axon =
      noClasses()
          .that()
          .resideInAPackage("..formats..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(SPRING, AXON);

  @ArchTest
  static final ArchRule this_service_knows_no_other =
      classes()
          .should()
          .onlyDependOnClassesThat(
              not(resideInAPackage("uk.safeguarding.."))
                  .or(resideInAPackage("uk.safeguarding.agencyreturns.."))
                  .or(resideInAPackage("uk.safeguarding.platform.."))
                  .or(resideInAPackage("uk.safeguarding.kernel..")));

  @ArchTest
  static final ArchRule a_class_is_named_for_what_it_is =
      noClasses().should().haveNameMatching(".*(Service|Manager|Helper|Util|Utils|Impl|Dto)");

  @ArchTest
  static final ArchRule nothing_is_injected_into_fields = NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
}
