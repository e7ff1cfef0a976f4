package uk.safeguarding.casereviews.childdeath;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the child death overview panel found.
 *
 * @param reviewedOn the day on which the panel met on it
 * @param category what the child died of, as the panel sees it
 * @param registeredCategory what the registered cause of death amounts to; null while none is
 *     registered
 * @param modifiability whether factors were found that could have been changed
 * @param factors which; empty unless factors were identified
 * @param issues what the panel raised beyond them
 */
public record PanelReview(
    LocalDate reviewedOn,
    CategoryOfDeath category,
    @Nullable CategoryOfDeath registeredCategory,
    Modifiability modifiability,
    SortedSet<ModifiableFactor> factors,
    SortedSet<IssueRaised> issues) {

  public PanelReview {
    factors = Collections.unmodifiableSortedSet(new TreeSet<>(factors));
    issues = Collections.unmodifiableSortedSet(new TreeSet<>(issues));
  }

  /** Whether the panel's category is another than that of the registered cause. */
  public boolean differsFromRegistered() {
    return registeredCategory != null && registeredCategory != category;
  }

  boolean namesFactorsWhereIdentified() {
    return factors.isEmpty() == (modifiability != Modifiability.FACTORS_IDENTIFIED);
  }
}
