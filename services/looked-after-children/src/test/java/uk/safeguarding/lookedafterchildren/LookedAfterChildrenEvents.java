package uk.safeguarding.lookedafterchildren;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import uk.safeguarding.lookedafterchildren.adopter.events.ProspectiveAdopterEvent;
import uk.safeguarding.lookedafterchildren.adoption.events.AdoptionEvent;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverLifeEvent;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverSupportEvent;
import uk.safeguarding.lookedafterchildren.careplan.events.CarePlanEvent;
import uk.safeguarding.lookedafterchildren.education.events.EducationRecordEvent;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerEvent;
import uk.safeguarding.lookedafterchildren.healthassessment.events.HealthAssessmentEvent;
import uk.safeguarding.lookedafterchildren.healthcheck.events.HealthCheckEvent;
import uk.safeguarding.lookedafterchildren.pathwayplan.events.PathwayPlanEvent;
import uk.safeguarding.lookedafterchildren.periodofcare.events.PeriodOfCareEvent;
import uk.safeguarding.lookedafterchildren.personaleducation.events.PersonalEducationPlanEvent;
import uk.safeguarding.lookedafterchildren.socialworkerallocation.events.SocialWorkerAllocationEvent;
import uk.safeguarding.lookedafterchildren.specialguardianship.events.SpecialGuardianshipEvent;
import uk.safeguarding.lookedafterchildren.strengthsanddifficulties.events.StrengthsAndDifficultiesQuestionnaireEvent;
import uk.safeguarding.lookedafterchildren.substancemisuse.events.SubstanceMisuseEvent;
import uk.safeguarding.lookedafterchildren.unaccompanied.events.UnaccompaniedAsylumSeekingEvent;

/** Everything that this service stores and tells. */
final class LookedAfterChildrenEvents {

  static final List<Class<?>> ALL =
      Stream.<Class<?>>of(
              PeriodOfCareEvent.class,
              CarePlanEvent.class,
              EducationRecordEvent.class,
              HealthAssessmentEvent.class,
              HealthCheckEvent.class,
              PersonalEducationPlanEvent.class,
              SocialWorkerAllocationEvent.class,
              StrengthsAndDifficultiesQuestionnaireEvent.class,
              SubstanceMisuseEvent.class,
              UnaccompaniedAsylumSeekingEvent.class,
              CareLeaverLifeEvent.class,
              CareLeaverSupportEvent.class,
              PathwayPlanEvent.class,
              ProspectiveAdopterEvent.class,
              AdoptionEvent.class,
              FosterCarerEvent.class,
              SpecialGuardianshipEvent.class)
          .flatMap(kind -> Arrays.stream(kind.getPermittedSubclasses()))
          .toList();

  private LookedAfterChildrenEvents() {}
}
