package uk.safeguarding.agencyreturns.screens.overview;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.agencyreturns.screens.words.Tag;

/**
 * The page of returns with every text as it is printed.
 *
 * @param submit where the reader submits a return, or null for readers who may not
 * @param agencies whether the tables name the agency, because the reader sees more than one
 * @param open what is due or late, the earliest due first
 * @param in what is in, the latest due first
 * @param recent the newest version of each return
 */
public record ReturnsPage(
    @Nullable String submit,
    boolean agencies,
    String summary,
    List<Owed> open,
    List<Owed> in,
    List<Recent> recent) {

  public ReturnsPage {
    open = List.copyOf(open);
    in = List.copyOf(in);
    recent = List.copyOf(recent);
  }

  /**
   * A return that is owed.
   *
   * @param name the return and its period, for example {@code Monthly dataset, October 2026}
   * @param received when it came in, or null
   * @param note what else is to be known, such as a rejected version, or null
   * @param action what the reader can do: submit it, or read its receipt; null for nothing
   */
  public record Owed(
      String agency,
      String name,
      String dueOn,
      String why,
      @Nullable String received,
      Tag state,
      @Nullable String note,
      @Nullable Action action) {}

  /**
   * A link.
   *
   * @param hidden what people who listen hear besides, so that no two links sound alike
   */
  public record Action(String label, String hidden, String href) {}

  /** A submission. */
  public record Recent(
      String agency, String name, String received, String version, Tag status, Action receipt) {}
}
