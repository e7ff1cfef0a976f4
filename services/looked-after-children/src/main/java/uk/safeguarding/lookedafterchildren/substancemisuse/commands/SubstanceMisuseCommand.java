package uk.safeguarding.lookedafterchildren.substancemisuse.commands;

import uk.safeguarding.lookedafterchildren.substancemisuse.SubstanceMisuseId;

/** An intention about a substance misuse problem. */
public sealed interface SubstanceMisuseCommand
    permits IdentifySubstanceMisuse,
        CorrectSubstanceMisuse,
        RecordSubstanceMisuseIntervention,
        CorrectSubstanceMisuseIntervention,
        WithdrawSubstanceMisuse {

  SubstanceMisuseId misuse();
}
