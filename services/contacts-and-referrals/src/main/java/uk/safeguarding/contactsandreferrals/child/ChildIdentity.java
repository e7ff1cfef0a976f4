package uk.safeguarding.contactsandreferrals.child;

import static uk.safeguarding.contactsandreferrals.child.ChildIdentityRule.CHILD_IS_IDENTIFIED_FIRST;
import static uk.safeguarding.contactsandreferrals.child.ChildIdentityRule.SEPARATION_NEEDS_MERGE;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.safeguarding.contactsandreferrals.child.commands.ChildIdentityCommand;
import uk.safeguarding.contactsandreferrals.child.commands.IdentifyChild;
import uk.safeguarding.contactsandreferrals.child.commands.MergeChildIdentities;
import uk.safeguarding.contactsandreferrals.child.commands.RecordAgeMilestones;
import uk.safeguarding.contactsandreferrals.child.commands.SeparateChildIdentities;
import uk.safeguarding.contactsandreferrals.child.events.AgeMilestonesCorrected;
import uk.safeguarding.contactsandreferrals.child.events.ChildBorn;
import uk.safeguarding.contactsandreferrals.child.events.ChildIdentified;
import uk.safeguarding.contactsandreferrals.child.events.ChildIdentitiesMerged;
import uk.safeguarding.contactsandreferrals.child.events.ChildIdentitiesSeparated;
import uk.safeguarding.contactsandreferrals.child.events.ChildIdentityEvent;
import uk.safeguarding.kernel.ChildRef;

/**
 * What the log knows of a child's identity. The vault decides and the log follows: a command says
 * what the vault holds now, and the event is the difference to what the log held. So the same
 * command again yields nothing, and what a failure lost is made up by the next.
 *
 * @param ageMilestones empty before birth
 * @param merged references that lead to this child
 * @param separated references that once did
 */
public record ChildIdentity(
    boolean identified,
    SortedMap<Integer, MilestoneMonth> ageMilestones,
    Set<ChildRef> merged,
    Set<ChildRef> separated) {

  public static final ChildIdentity UNKNOWN =
      new ChildIdentity(false, new TreeMap<>(), Set.of(), Set.of());

  public List<ChildIdentityEvent> decide(ChildIdentityCommand command) {
    ChildRef child = command.identity().child();
    return switch (command) {
      case IdentifyChild it ->
          identified
              ? milestones(child, it.ageMilestones())
              : List.of(new ChildIdentified(child, it.ageMilestones()));
      case RecordAgeMilestones it -> {
        CHILD_IS_IDENTIFIED_FIRST.require(identified);
        yield milestones(child, it.ageMilestones());
      }
      case MergeChildIdentities it -> {
        CHILD_IS_IDENTIFIED_FIRST.require(identified);
        yield merged.contains(it.other())
            ? List.of()
            : List.of(new ChildIdentitiesMerged(child, it.other()));
      }
      case SeparateChildIdentities it -> {
        SEPARATION_NEEDS_MERGE.require(
            merged.contains(it.other()) || separated.contains(it.other()));
        yield merged.contains(it.other())
            ? List.of(new ChildIdentitiesSeparated(child, it.other()))
            : List.of();
      }
    };
  }

  private List<ChildIdentityEvent> milestones(
      ChildRef child, SortedMap<Integer, MilestoneMonth> now) {
    if (now.equals(ageMilestones)) {
      return List.of();
    }
    return ageMilestones.isEmpty()
        ? List.of(new ChildBorn(child, now))
        : List.of(new AgeMilestonesCorrected(child, now));
  }

  public ChildIdentity evolve(ChildIdentityEvent event) {
    return switch (event) {
      case ChildIdentified it -> reaching(it.ageMilestones());
      case ChildBorn it -> reaching(it.ageMilestones());
      case AgeMilestonesCorrected it -> reaching(it.ageMilestones());
      case ChildIdentitiesMerged it ->
          new ChildIdentity(
              identified, ageMilestones, with(merged, it.other()), without(separated, it.other()));
      case ChildIdentitiesSeparated it ->
          new ChildIdentity(
              identified, ageMilestones, without(merged, it.other()), with(separated, it.other()));
    };
  }

  private ChildIdentity reaching(SortedMap<Integer, MilestoneMonth> milestones) {
    return new ChildIdentity(true, milestones, merged, separated);
  }

  private static Set<ChildRef> with(Set<ChildRef> refs, ChildRef ref) {
    var more = new HashSet<>(refs);
    more.add(ref);
    return Set.copyOf(more);
  }

  private static Set<ChildRef> without(Set<ChildRef> refs, ChildRef ref) {
    var fewer = new HashSet<>(refs);
    fewer.remove(ref);
    return Set.copyOf(fewer);
  }
}
