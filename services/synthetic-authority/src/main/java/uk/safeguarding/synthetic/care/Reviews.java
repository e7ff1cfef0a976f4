package uk.safeguarding.synthetic.care;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.synthetic.authority.Town;
import uk.safeguarding.synthetic.chance.Chance;
import uk.safeguarding.synthetic.days.Working;
import uk.safeguarding.synthetic.requests.CareRequests;
import uk.safeguarding.synthetic.requests.Key;

/** Reviews of the cases of looked-after children. */
final class Reviews {

  private static final int FOUR = 4;
  private static final int THIRD_REVIEW = 3;

  private final Town town;
  private final Chance chance;

  Reviews(Town town) {
    this.town = town;
    this.chance = town.chance().of("reviews");
  }

  void follow(Stay stay) {
    int days = town.weights("reviews.days-to-first").drawWithin(chance);
    int[] held = new int[1];
    town.diary().every(() -> review(stay, ++held[0]), Working.after(stay.startedOn(), days));
  }

  private @Nullable LocalDate review(Stay stay, int which) {
    if (stay.isOver()) {
      return null;
    }
    LocalDate today = town.today();
    Key review = town.key("looked-after-review");
    String participation =
        stay.child().ageOn(today) < FOUR
            ? "UNDER_4"
            : town.weights("reviews.participation").draw(chance);
    town.tell(
        stay.child(),
        () -> CareRequests.review(stay.period(), review, stay.child(), today, participation));
    String interval = which + 1 < THIRD_REVIEW ? "reviews.days-to-second" : "reviews.days-to-next";
    return today.plusDays(town.weights(interval).drawWithin(chance));
  }
}
