package uk.safeguarding.synthetic.returns.lives;

import java.time.LocalDate;
import java.util.List;

/** Section 47 enquiries, initial conferences, child protection plans. */
final class Protection {

  private static final int VISITS_KEPT = 4;

  private Protection() {}

  static void take(Told told, Life life) {
    switch (told.records()) {
      case "section-47-enquiries" -> enquiry(told, life);
      case "initial-conferences" -> conference(told, life);
      default -> plan(told, life);
    }
  }

  private static void enquiry(Told told, Life life) {
    Book<Enquiry> enquiries = life.book(Enquiry.class);
    switch (told.rest()) {
      case "" -> {
        LocalDate discussion = told.day("strategyDiscussionOn");
        enquiries.put(
            told.id(),
            new Enquiry(
                life.caseId(), discussion, discussion, told.day("startedOn"), null, null, null));
      }
      case "corrections/*" ->
          enquiries.change(
              told.id(), each -> each.discussedAgain(told.day("strategyDiscussionOn")));
      case "outcome" -> enquiries.change(told.id(), each -> each.concluded(told.text("outcome")));
      default -> {}
    }
  }

  private static void conference(Told told, Life life) {
    if (!told.rest().equals("held")) {
      return;
    }
    String enquiry = told.named("enquiry");
    if (enquiry == null) {
      life.book(TransferConference.class)
          .put(told.id(), new TransferConference(life.caseId(), told.day("heldOn")));
    } else {
      life.book(Enquiry.class)
          .change(enquiry, each -> each.conferred(told.day("heldOn"), told.text("outcome")));
    }
  }

  private static void plan(Told told, Life life) {
    Book<ProtectionPlan> plans = life.book(ProtectionPlan.class);
    switch (told.rest()) {
      case "" -> {
        LocalDate day = told.day("startedOn");
        plans.put(told.id(), started(told, life, day));
        // A plan for a child in need ends by itself.
        life.book(NeedPlan.class).changeAll(plan -> plan.ended(day));
      }
      case "reviews/*" ->
          plans.change(
              told.id(), each -> each.reviewed(told.day("heldOn"), told.textOrNone("category")));
      case "end" -> plans.change(told.id(), each -> each.ended(told.day("endedOn")));
      case "visits/*" -> visit(told, life.book(Visit.class));
      case "visits/*/withdrawal" -> life.book(Visit.class).remove(told.part());
      default -> {}
    }
  }

  private static ProtectionPlan started(Told told, Life life, LocalDate day) {
    int known = life.all(ProtectionPlan.class).size();
    boolean hadOne = told.dayOrNone("previousPlanEndedOn") != null;
    return new ProtectionPlan(
        life.caseId(),
        known == 0 && hadOne ? 1 : known,
        day,
        told.text("category"),
        told.text("category"),
        List.of(),
        null);
  }

  private static void visit(Told told, Book<Visit> visits) {
    visits.put(
        told.part(),
        new Visit(
            Visit.Of.PROTECTION,
            told.day("visitedOn"),
            told.text("outcome").startsWith("CHILD_SEEN"),
            told.is("outcome", "CHILD_SEEN_ALONE")));
    visits.keepNewest(VISITS_KEPT, each -> each.of() == Visit.Of.PROTECTION);
  }
}
