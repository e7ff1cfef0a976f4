package uk.safeguarding.lookedafterchildren.education.events;

import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.ServiceEvent;
import uk.safeguarding.lookedafterchildren.education.EducationRecordId;

/** What has happened to the education of a looked-after child. */
public sealed interface EducationRecordEvent extends ServiceEvent
    permits EducationRecordStarted,
        EducationRecordCorrected,
        SchoolPlaceRecorded,
        SchoolPlaceWithdrawn,
        ExclusionRecorded,
        ExclusionWithdrawn,
        NeetSpellStarted,
        NeetSpellEnded,
        NeetSpellWithdrawn,
        DestinationRecorded,
        DestinationWithdrawn,
        EducationRecordEnded,
        EducationRecordEndCorrected,
        EducationRecordWithdrawn,
        EducationRecordFindingMade,
        EducationRecordFindingCleared {

  EducationRecordId education();

  ChildRef child();

  @Override
  default String subject() {
    return child().toString();
  }
}
