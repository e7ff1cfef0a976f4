package uk.safeguarding.lookedafterchildren.substancemisuse.events;

import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.ServiceEvent;
import uk.safeguarding.lookedafterchildren.substancemisuse.SubstanceMisuseId;

/** What has happened to a substance misuse problem. */
public sealed interface SubstanceMisuseEvent extends ServiceEvent
    permits SubstanceMisuseIdentified,
        SubstanceMisuseCorrected,
        SubstanceMisuseInterventionRecorded,
        SubstanceMisuseInterventionCorrected,
        SubstanceMisuseWithdrawn {

  SubstanceMisuseId misuse();

  ChildRef child();

  @Override
  default String subject() {
    return child().toString();
  }
}
