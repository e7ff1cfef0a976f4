package uk.safeguarding.platform.web.page;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.platform.web.page.navigation.Link;

/** Everything the layout prints, ready to print, around {@code content}. */
public record Frame(
    Page page,
    String documentTitle,
    Assets assets,
    List<Link> navigation,
    @Nullable Account account,
    boolean evaluation,
    Content csrf,
    Content content) {

  /** Who is signed in. */
  public record Account(String username, String role) {}
}
