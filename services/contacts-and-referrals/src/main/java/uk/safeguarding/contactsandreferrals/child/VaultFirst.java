package uk.safeguarding.contactsandreferrals.child;

import java.time.LocalDate;
import uk.safeguarding.contactsandreferrals.child.commands.IdentifyChild;
import uk.safeguarding.contactsandreferrals.child.commands.MergeChildIdentities;
import uk.safeguarding.contactsandreferrals.child.commands.RecordAgeMilestones;
import uk.safeguarding.contactsandreferrals.child.commands.SeparateChildIdentities;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.platform.vault.Birth;
import uk.safeguarding.platform.vault.Identified;
import uk.safeguarding.platform.vault.IdentityVault;
import uk.safeguarding.platform.vault.LocalIdentifier;
import uk.safeguarding.platform.vault.ProtectedChild;

/**
 * Does the vault's part of a request, and answers with what the log is then to be told.
 *
 * <p>The vault comes first, because it refuses; its transaction is over when the log is told. If
 * the second does not happen, the same request again makes up for it: each of the vault's calls
 * changes nothing the second time, and each command says what the vault holds rather than what has
 * just changed. Only an adoption is another child each time it is asked for: a reference that
 * nobody was told leads nowhere.
 */
final class VaultFirst {

  private final IdentityVault vault;

  VaultFirst(IdentityVault vault) {
    this.vault = vault;
  }

  IdentifyChild tellOf(Identified identified) {
    return identify(identified.child());
  }

  Identified identified(LocalIdentifier identifier, Birth birth) {
    return vault.identify(identifier, birth);
  }

  RecordAgeMilestones born(ChildRef child, LocalDate dateOfBirth) {
    vault.born(child, dateOfBirth);
    return milestones(child);
  }

  RecordAgeMilestones corrected(ChildRef child, LocalDate dateOfBirth) {
    vault.correctDateOfBirth(child, dateOfBirth);
    return milestones(child);
  }

  MergeChildIdentities merged(ChildRef child, ChildRef other) {
    vault.merge(child, other);
    return new MergeChildIdentities(ChildIdentityId.of(child), other);
  }

  /** The vault refuses the second time, so it is asked only while it holds the merge. */
  SeparateChildIdentities separated(ChildRef child, ChildRef other) {
    ProtectedChild now = vault.find(other);
    if (now != null && now.child().equals(child)) {
      vault.separate(other);
    }
    return new SeparateChildIdentities(ChildIdentityId.of(child), other);
  }

  /** Of the new reference only: what it replaces stays in the vault. */
  IdentifyChild adopted(ChildRef child) {
    return identify(vault.adopt(child));
  }

  private IdentifyChild identify(ChildRef child) {
    return new IdentifyChild(
        ChildIdentityId.of(child), MilestoneMonth.all(vault.ageMilestones(child)));
  }

  private RecordAgeMilestones milestones(ChildRef child) {
    return new RecordAgeMilestones(
        ChildIdentityId.of(child), MilestoneMonth.all(vault.ageMilestones(child)));
  }
}
