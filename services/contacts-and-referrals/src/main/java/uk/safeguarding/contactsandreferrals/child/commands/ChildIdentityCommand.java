package uk.safeguarding.contactsandreferrals.child.commands;

import uk.safeguarding.contactsandreferrals.child.ChildIdentityId;

/** What the log is to be told of an identified child. */
public sealed interface ChildIdentityCommand
    permits IdentifyChild, RecordAgeMilestones, MergeChildIdentities, SeparateChildIdentities {

  ChildIdentityId identity();
}
