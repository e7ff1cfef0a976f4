package uk.safeguarding.platform.vault;

import java.time.LocalDate;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Month;

/**
 * Makes references of children and knows whom they mean. A reference is random, made once, and
 * stays what it is; one that was merged into another child answers with that child's data.
 *
 * <p>Every call is a transaction of its own on the vault's own connections, committed when it
 * returns. What takes a reference throws {@link uk.safeguarding.kernel.RuleBroken} naming {@link
 * ChildRule#CHILD_MUST_BE_IDENTIFIED} when the vault does not know it or has erased it, unless it
 * says otherwise.
 */
public interface IdentityVault {

  /** The child's reference, made now when the identifier was not known; also under concurrency. */
  Identified identify(LocalIdentifier identifier, Birth birth);

  /** The reference behind an identifier; null when it is not known. Makes nothing. */
  @Nullable ChildRef known(LocalIdentifier identifier);

  /** What the vault keeps of a child; null when the reference is unknown or erased. */
  @Nullable ProtectedChild find(ChildRef child);

  /** Completed years of age on a day; null when not born on that day, or not born at all. */
  @Nullable Integer ageOn(ChildRef child, LocalDate day);

  /**
   * The months in which the child reaches the {@link uk.safeguarding.kernel.AgeMilestones}, by age
   * in years: what may be told of a date of birth. Empty when the child is not born.
   */
  SortedMap<Integer, Month> ageMilestones(ChildRef child);

  /** What an agency calls the child, as it writes it; null when it has no identifier here. */
  @Nullable String localIdentifier(ChildRef child, String agency);

  /**
   * An unborn child is born; the same day again changes nothing.
   *
   * @throws uk.safeguarding.kernel.RuleBroken when it was born on another day
   */
  void born(ChildRef child, LocalDate dateOfBirth);

  /**
   * Replaces a wrong date of birth.
   *
   * @throws uk.safeguarding.kernel.RuleBroken when the child is not born
   */
  void correctDateOfBirth(ChildRef child, LocalDate dateOfBirth);

  /**
   * A further identifier of a known child; its own again changes nothing.
   *
   * @throws uk.safeguarding.kernel.RuleBroken when it belongs to another child
   */
  void addIdentifier(ChildRef child, LocalIdentifier identifier);

  /**
   * Two references turn out to be one child: from now on the other and its identifiers resolve to
   * the survivor. The same merge again changes nothing.
   *
   * @throws uk.safeguarding.kernel.RuleBroken when both are the same, or either is merged into a
   *     third
   */
  void merge(ChildRef survivor, ChildRef other);

  /**
   * Takes the merge of a child into another back; each has its own identifiers again.
   *
   * @throws uk.safeguarding.kernel.RuleBroken when it is not merged
   */
  void separate(ChildRef other);

  /** A new reference with the same birth, to which none of the child's identifiers lead. */
  ChildRef adopt(ChildRef child);

  /** The reference that an adopted child had before; null when the child was not adopted. */
  @Nullable ChildRef beforeAdoption(ChildRef adopted, RestrictedAccess access);

  /**
   * Destroys the key and the identifiers of a child and of all merged with it, for good, and writes
   * that down in the erasure ledger; an unknown or erased reference changes nothing.
   */
  void erase(ChildRef child);

  /** Applies the erasure ledger to data that were restored from before it; how many children. */
  int replayErasures();

  /**
   * Looks every identifier up by the current index key from now on; how many were re-indexed. It
   * can be interrupted and repeated; until it ends both keys find what they should.
   */
  int reindex();

  /** Wraps every child's key by the current master key; how many. As repeatable. */
  int rewrap();
}
