package uk.safeguarding.agencyreturns.screens.overview;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.agencyreturns.desk.Agencies;
import uk.safeguarding.agencyreturns.desk.Formats;
import uk.safeguarding.agencyreturns.due.DueReturn;
import uk.safeguarding.agencyreturns.due.DueState;
import uk.safeguarding.agencyreturns.formats.ReturnFormat;
import uk.safeguarding.agencyreturns.receipts.ReturnIn;
import uk.safeguarding.agencyreturns.screens.words.Tag;
import uk.safeguarding.agencyreturns.screens.words.Words;
import uk.safeguarding.agencyreturns.submission.AgencyReturnId;
import uk.safeguarding.platform.security.SignedInUser;

/** Turns what is due and what is in into the texts of the page. */
final class ReturnsPrinter {

  private static final int MOST_IN = 60;

  private final Agencies agencies;
  private final Formats formats;

  ReturnsPrinter(Agencies agencies, Formats formats) {
    this.agencies = agencies;
    this.formats = formats;
  }

  /**
   * The page as one reader sees it.
   *
   * @param due what the agencies that the reader may see owe, the latest due first
   */
  ReturnsPage print(SignedInUser reader, List<DueReturn> due, List<ReturnIn> recent) {
    boolean submits = reader.role().belongsToAgency();
    List<DueReturn> open =
        due.stream()
            .filter(ReturnsPrinter::isOpen)
            .sorted(Comparator.comparing(DueReturn::dueOn))
            .toList();
    return new ReturnsPage(
        submits ? "/returns/new" : null,
        !submits,
        summary(open),
        open.stream().map(each -> owed(each, submits)).toList(),
        due.stream()
            .filter(each -> !isOpen(each))
            .limit(MOST_IN)
            .map(each -> owed(each, submits))
            .toList(),
        recent.stream().map(this::recent).toList());
  }

  private static boolean isOpen(DueReturn due) {
    return switch (due.state()) {
      case DUE, LATE -> true;
      case IN, IN_LATE -> false;
    };
  }

  private static String summary(List<DueReturn> open) {
    long late = open.stream().filter(each -> each.state() == DueState.LATE).count();
    long still = open.size() - late;
    if (open.isEmpty()) {
      return "Nothing is due.";
    }
    return late == 0
        ? "Nothing is late. " + Words.count(still, "return is", "returns are") + " due."
        : Words.count(late, "return is", "returns are")
            + " late"
            + (still == 0 ? "." : " and " + still + (still == 1 ? " is due." : " are due."));
  }

  private ReturnsPage.Owed owed(DueReturn due, boolean submits) {
    @Nullable ReturnIn in = due.in();
    String name = name(due.returnId());
    boolean received = in != null && in.firstAcceptedAt() != null;
    return new ReturnsPage.Owed(
        agencies.name(due.returnId().agency()),
        name,
        Words.day(due.dueOn()),
        due.why(),
        in == null || in.firstAcceptedAt() == null ? null : Words.day(in.firstAcceptedAt()),
        Tag.of(due.state()),
        note(in, received),
        action(due, name, submits));
  }

  private static @Nullable String note(@Nullable ReturnIn in, boolean received) {
    if (in == null) {
      return null;
    }
    if (!received) {
      return "Version " + in.latest() + " was rejected and does not count.";
    }
    if (in.nil()) {
      return "Nothing to report.";
    }
    return in.errors() == 0 ? null : Words.count(in.errors(), "error", "errors") + " to correct.";
  }

  private ReturnsPage.@Nullable Action action(DueReturn due, String name, boolean submits) {
    AgencyReturnId id = due.returnId();
    if (due.in() != null) {
      return receipt(due.in(), name);
    }
    return submits
        ? new ReturnsPage.Action(
            "Submit",
            name,
            "/returns/new?format=" + encoded(id.format()) + "&period=" + encoded(id.period()))
        : null;
  }

  private ReturnsPage.Recent recent(ReturnIn in) {
    var id = new AgencyReturnId(in.agency(), in.format(), in.period());
    return new ReturnsPage.Recent(
        agencies.name(in.agency()),
        name(id),
        Words.time(in.submittedAt()),
        String.valueOf(in.latest()),
        Tag.ofStatus(in.status(), in.nil()),
        receipt(in, name(id)));
  }

  private ReturnsPage.Action receipt(ReturnIn in, String name) {
    return new ReturnsPage.Action(
        "Receipt",
        name + ", " + agencies.name(in.agency()),
        "/returns/" + encoded(in.submissionId()));
  }

  private String name(AgencyReturnId id) {
    @Nullable ReturnFormat format = formats.find(id.format());
    return (format == null ? id.format() : format.title()) + ", " + Words.period(id.period());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }
}
