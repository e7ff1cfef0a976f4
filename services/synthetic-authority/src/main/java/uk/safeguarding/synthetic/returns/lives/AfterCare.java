package uk.safeguarding.synthetic.returns.lives;

import java.time.LocalDate;

/** Adoption and those who want to adopt; pathway plans and care leavers. */
final class AfterCare {

  private AfterCare() {}

  static void take(Told told, Life life) {
    switch (told.records()) {
      case "adoptions" -> adoption(told, life.book(Adoption.class));
      case "pathway-plans" -> {
        if (told.rest().equals("reviews/*")) {
          // Of each plan only the latest review is asked for.
          life.book(PathwayReview.class).put(told.id(), new PathwayReview(told.day("heldOn")));
        }
      }
      default -> leaver(told, life);
    }
  }

  private static void adoption(Told told, Book<Adoption> adoptions) {
    switch (told.rest()) {
      case "" ->
          adoptions.put(
              told.id(),
              new Adoption(
                  told.day("enteredCareOn"), told.day("decidedOn"), null, null, null, null));
      case "placement-order" ->
          adoptions.change(told.id(), each -> each.ordered(told.day("grantedOn")));
      case "matches/*" -> adoptions.change(told.id(), each -> each.matched(told.day("matchedOn")));
      case "placements/*" -> adoptions.change(told.id(), each -> each.placed(told.day("placedOn")));
      case "order" -> adoptions.change(told.id(), each -> each.granted(order(told)));
      default -> {}
    }
  }

  private static AdoptionOrder order(Told told) {
    return new AdoptionOrder(
        told.day("grantedOn"),
        told.truth("formerFosterCarer"),
        told.number("numberOfAdopters"),
        told.text("genders"),
        told.text("legalStatus"));
  }

  private static void leaver(Told told, Life life) {
    Book<CareLeaver> leavers = life.book(CareLeaver.class);
    switch (told.rest()) {
      case "" ->
          leavers.put(
              told.id(), new CareLeaver(told.text("category"), told.day("since"), null, null));
      case "personal-advisers/*" ->
          leavers.change(told.id(), each -> each.advisedBy(told.text("worker")));
      case "contacts/*" ->
          life.book(LeaverContact.class)
              .put(told.part(), new LeaverContact(told.day("contactOn"), told.text("inTouch")));
      case "accommodation/*" ->
          life.book(LeaverHome.class)
              .put(told.part(), new LeaverHome(told.day("since"), told.text("accommodation")));
      case "activities/*" ->
          life.book(LeaverActivity.class)
              .put(told.part(), new LeaverActivity(told.day("since"), told.text("activity")));
      case "ends/*" -> leavers.change(told.id(), each -> each.ended(told.day("endedOn")));
      default -> {}
    }
  }

  static void take(Told told, Book<Adopter> adopters) {
    if (told.rest().isEmpty()) {
      adopters.put(
          told.id(),
          Adopter.of(told.id(), told.truth("fosteringForAdoption"), told.day("enquiryReceivedOn")));
    } else {
      // Each step has one day.
      LocalDate day =
          told.request().body().values().stream()
              .filter(LocalDate.class::isInstance)
              .map(LocalDate.class::cast)
              .findFirst()
              .orElseThrow();
      adopters.change(told.id(), each -> each.went(told.rest(), day));
      if (told.rest().equals("leaving")) {
        adopters.change(told.id(), each -> each.left(told.textOrNone("reason")));
      }
    }
  }
}
