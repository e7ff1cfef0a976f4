package uk.safeguarding.lookedafterchildren.adopter;

import java.util.UUID;
import uk.safeguarding.kernel.timetable.Occasions;
import uk.safeguarding.lookedafterchildren.adopter.commands.AdopterPlacementCommand;
import uk.safeguarding.lookedafterchildren.adopter.commands.GrantOrderToAdopter;
import uk.safeguarding.lookedafterchildren.adopter.commands.MatchAdopter;
import uk.safeguarding.lookedafterchildren.adopter.commands.PlaceChildrenWithAdopter;
import uk.safeguarding.lookedafterchildren.adopter.commands.WithdrawAdopterMatch;
import uk.safeguarding.lookedafterchildren.adopter.commands.WithdrawAdopterOrder;
import uk.safeguarding.lookedafterchildren.adopter.commands.WithdrawPlacementWithAdopter;
import uk.safeguarding.lookedafterchildren.adopter.events.AdopterGrantedOrder;
import uk.safeguarding.lookedafterchildren.adopter.events.AdopterMatchWithdrawn;
import uk.safeguarding.lookedafterchildren.adopter.events.AdopterMatched;
import uk.safeguarding.lookedafterchildren.adopter.events.AdopterOrderWithdrawn;
import uk.safeguarding.lookedafterchildren.adopter.events.ChildrenPlacedWithAdopter;
import uk.safeguarding.lookedafterchildren.adopter.events.PlacementWithAdopterWithdrawn;
import uk.safeguarding.lookedafterchildren.adopter.events.ProspectiveAdopterEvent;

/** What a command adds to matches, placements and orders, or the rule that refuses it. */
final class AdopterPlacementDecision {

  private AdopterPlacementDecision() {}

  static ProspectiveAdopterEvent fact(AdopterEntries now, AdopterPlacementCommand command) {
    return switch (command) {
      case MatchAdopter it -> {
        isNew(now.matches(), it.match());
        yield new AdopterMatched(it.adopter(), it.match(), it.matchedOn());
      }
      case WithdrawAdopterMatch it -> {
        isThere(now.matches(), it.match());
        yield new AdopterMatchWithdrawn(it.adopter(), it.match(), it.reason());
      }
      case PlaceChildrenWithAdopter it -> {
        isNew(now.placements(), it.placement());
        yield new ChildrenPlacedWithAdopter(
            it.adopter(), it.placement(), it.numberOfChildren(), it.placedOn());
      }
      case WithdrawPlacementWithAdopter it -> {
        isThere(now.placements(), it.placement());
        yield new PlacementWithAdopterWithdrawn(it.adopter(), it.placement(), it.reason());
      }
      case GrantOrderToAdopter it -> {
        isNew(now.orders(), it.order());
        yield new AdopterGrantedOrder(it.adopter(), it.order(), it.grantedOn());
      }
      case WithdrawAdopterOrder it -> {
        isThere(now.orders(), it.order());
        yield new AdopterOrderWithdrawn(it.adopter(), it.order(), it.reason());
      }
    };
  }

  private static void isNew(Occasions<?> known, UUID id) {
    ProspectiveAdopterRule.ENTRY_IS_RECORDED_ONCE.require(!known.knows(id));
  }

  private static void isThere(Occasions<?> known, UUID id) {
    ProspectiveAdopterRule.ENTRY_WITHDRAWAL_NEEDS_ENTRY.require(known.stands(id));
  }
}
