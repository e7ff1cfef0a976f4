package uk.safeguarding.synthetic.returns.ssda903;

import java.util.List;
import uk.safeguarding.synthetic.returns.lives.CareReview;
import uk.safeguarding.synthetic.returns.lives.Life;
import uk.safeguarding.synthetic.returns.particulars.Codes;

/** The reviews that were held in the year. */
record Reviews() implements ReturnTable {

  @Override
  public String name() {
    return "reviews";
  }

  @Override
  public List<String> columns() {
    return List.of("CHILD", "DOB", "REVIEW", "REVIEW_CODE");
  }

  @Override
  public List<Row> rows(Life life, CollectionYear year) {
    return life.all(CareReview.class).stream()
        .filter(review -> year.holds(review.on()))
        .map(
            review ->
                Row.of(
                    life.childId(),
                    life.birth(),
                    review.on(),
                    Codes.PARTICIPATION.of(review.participation())))
        .toList();
  }
}
