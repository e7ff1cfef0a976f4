package uk.safeguarding.platform.testing;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.platform.commands.Commands;
import uk.safeguarding.platform.records.Records;

/** How every service of record is built. */
public final class ServiceOfRecordRules {

  private static final String SPRING = "org.springframework..";
  private static final String AXON = "org.axonframework..";
  private static final String EVENTS = "..events..";
  private static final String COMMANDS = "..commands..";

  private ServiceOfRecordRules() {}

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
  static final ArchRule only_shells_see_axon =
      noClasses()
          .that(
              not(
                  DescribedPredicate.<JavaClass>describe(
                      "are shells or commands",
                      type ->
                          type.getSimpleName().endsWith("Aggregate")
                              || type.getPackageName().endsWith(".commands"))))
          .should()
          .dependOnClassesThat()
          .resideInAPackage(AXON);

  @ArchTest
  static final ArchRule work_lists_never_send_commands =
      noClasses()
          .that()
          .resideInAPackage("..worklists..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("uk.safeguarding..commands..")
                  .or(equivalentTo(Commands.class))
                  .or(equivalentTo(Records.class)));

  @ArchTest
  static final ArchRule no_service_knows_another =
      slices()
          .matching("uk.safeguarding.(*)..")
          .should()
          .notDependOnEachOther()
          .ignoreDependency(
              DescribedPredicate.alwaysTrue(),
              resideInAnyPackage("uk.safeguarding.platform..", "uk.safeguarding.kernel.."));

  @ArchTest
  static final ArchRule a_class_is_named_for_what_it_is =
      noClasses().should().haveNameMatching(".*(Service|Manager|Helper|Util|Utils|Impl|Dto)");

  @ArchTest
  static final ArchRule nothing_is_injected_into_fields = NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
}
