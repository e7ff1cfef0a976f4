package uk.safeguarding.casereviews.childdeathreturn;

import java.util.Arrays;
import java.util.List;
import uk.safeguarding.casereviews.childdeath.CategoryOfDeath;
import uk.safeguarding.casereviews.childdeath.Modifiability;
import uk.safeguarding.casereviews.childdeath.PanelReview;

/**
 * The deaths of one category.
 *
 * @param number of the category on the form
 * @param reviewed in the year
 * @param modifiable of those, with modifiable factors
 */
public record CategoryFigures(CategoryOfDeath category, int number, int reviewed, int modifiable) {

  static List<CategoryFigures> of(List<PanelReview> reviews) {
    return Arrays.stream(CategoryOfDeath.values()).map(each -> of(each, reviews)).toList();
  }

  private static CategoryFigures of(CategoryOfDeath category, List<PanelReview> all) {
    List<PanelReview> of = all.stream().filter(each -> each.category() == category).toList();
    long modifiable =
        of.stream()
            .filter(each -> each.modifiability() == Modifiability.FACTORS_IDENTIFIED)
            .count();
    return new CategoryFigures(category, category.number(), of.size(), Math.toIntExact(modifiable));
  }
}
