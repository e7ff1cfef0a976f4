package uk.safeguarding.platform.vault;

import java.util.List;
import uk.safeguarding.kernel.ChildRef;

/**
 * What the vault keeps of a child. Personal data: not part of {@link #toString()}.
 *
 * @param child the reference that holds now: the survivor's where children were merged
 * @param identifiers the child's own first, then those of children merged into it, each in the
 *     order in which the vault learned them
 */
public record ProtectedChild(ChildRef child, Birth birth, List<LocalIdentifier> identifiers) {

  public ProtectedChild {
    identifiers = List.copyOf(identifiers);
  }

  @Override
  public String toString() {
    return "ProtectedChild[not shown]";
  }
}
