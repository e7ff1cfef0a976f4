package uk.safeguarding.synthetic.returns.lives;

import java.util.List;

/** Periods of care with their episodes, visits and reviews; social workers; asylum status. */
final class Care {

  private static final int VISITS_KEPT = 4;
  private static final String STARTED_ON = "startedOn";
  private static final String ENDED_ON = "endedOn";

  private Care() {}

  static void take(Told told, Life life) {
    switch (told.records()) {
      case "periods-of-care" -> period(told, life);
      case "social-worker-allocations" -> allocation(told, life.book(Allocation.class));
      default -> unaccompanied(told, life.book(Unaccompanied.class));
    }
  }

  private static void period(Told told, Life life) {
    Book<PeriodOfCare> periods = life.book(PeriodOfCare.class);
    switch (told.rest()) {
      case "" ->
          periods.put(
              told.id(),
              new PeriodOfCare(
                  told.day(STARTED_ON),
                  told.text("categoryOfNeed"),
                  List.of(episode(told, "STARTED_TO_BE_LOOKED_AFTER", 0)),
                  null,
                  null));
      case "episodes/*" ->
          periods.change(
              told.id(),
              each -> {
                String reason = told.text("reason");
                int move = each.episodes().getLast().move();
                boolean stays = !reason.endsWith("AND_CARER");
                return each.goesOn(episode(told, reason, stays ? move : move + 1));
              });
      case "end" ->
          periods.change(told.id(), each -> each.ended(told.day(ENDED_ON), told.text("reason")));
      case "reviews/*" ->
          life.book(CareReview.class)
              .put(told.part(), new CareReview(told.day("heldOn"), told.text("participation")));
      case "visits/*" -> visit(told, life.book(Visit.class));
      case "visits/*/withdrawal" -> life.book(Visit.class).remove(told.part());
      default -> {}
    }
  }

  private static EpisodeOfCare episode(Told told, String reason, int move) {
    return new EpisodeOfCare(
        told.day(STARTED_ON),
        reason,
        told.text("legalStatus"),
        Placement.of(told.group("placement")),
        move,
        told.textOrNone("placementChangeReason"));
  }

  private static void visit(Told told, Book<Visit> visits) {
    visits.put(
        told.part(),
        new Visit(
            Visit.Of.CARE,
            told.day("visitedOn"),
            !told.is("outcome", "CHILD_NOT_SEEN"),
            told.is("outcome", "CHILD_SEEN_ALONE")));
    visits.keepNewest(VISITS_KEPT, each -> each.of() == Visit.Of.CARE);
  }

  private static void allocation(Told told, Book<Allocation> allocations) {
    if (told.rest().isEmpty()) {
      allocations.put(
          told.id(),
          new Allocation(
              told.text("worker"),
              told.text("team"),
              told.textOrNone("reason"),
              told.day(STARTED_ON),
              null));
    } else {
      allocations.change(told.id(), each -> each.ended(told.day(ENDED_ON)));
    }
  }

  private static void unaccompanied(Told told, Book<Unaccompanied> statuses) {
    switch (told.rest()) {
      case "" -> statuses.put(told.id(), new Unaccompanied(told.day(STARTED_ON), null));
      case "end" -> statuses.change(told.id(), each -> each.ended(told.day(ENDED_ON)));
      default -> {}
    }
  }
}
