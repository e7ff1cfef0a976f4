package uk.safeguarding.childprotection.conference;

import uk.safeguarding.kernel.Rule;

/** Identity and order of the record of an initial child protection conference. */
public enum InitialChildProtectionConferenceRule implements Rule {
  CONFERENCE_IS_SCHEDULED_ONCE(
      "This conference is called or held already; rearrange it, or correct its schedule."),
  CONFERENCE_MUST_STAND("This conference was withdrawn, so nothing more can be recorded of it."),
  CONFERENCE_IS_HELD_ONCE("This conference was held already."),
  CONFERENCE_IS_THE_ONE_SCHEDULED("This conference was called for another child, enquiry or move."),
  SCHEDULE_NEEDS_CONFERENCE_TO_COME(
      "The schedule of a conference changes only while it is still to be held."),
  REARRANGEMENT_MUST_BE_RECORDED(
      "This conference has no such rearrangement that could be withdrawn."),
  CORRECTION_NEEDS_HELD_CONFERENCE(
      "This conference is not recorded as held yet, so nothing of it can be corrected."),
  ROUTE_NAMES_ITS_START(
      "A conference after an enquiry names its enquiry and, once held, the last strategy"
          + " discussion; a transfer-in names the day on which the other area told of the move;"
          + " neither names what is of the other."),
  CONFERENCE_FOLLOWS_ITS_START(
      "The first strategy discussion is not after the last, and neither they nor the notification"
          + " of a move are after the conference."),
  CATEGORY_GOES_WITH_A_PLAN(
      "A plan begins under a category of abuse, and no other outcome has one.");

  private final String sentence;

  InitialChildProtectionConferenceRule(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
