package uk.safeguarding.agencyreturns.screens.form;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.SEE_OTHER;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import uk.safeguarding.agencyreturns.desk.Formats;
import uk.safeguarding.agencyreturns.desk.Submission;
import uk.safeguarding.agencyreturns.desk.SubmissionDesk;
import uk.safeguarding.agencyreturns.desk.Uploads;
import uk.safeguarding.agencyreturns.formats.SubmittedFile;
import uk.safeguarding.agencyreturns.formats.UnreadableFile;
import uk.safeguarding.agencyreturns.submission.AgencyReturnId;
import uk.safeguarding.platform.security.SignedInUser;
import uk.safeguarding.platform.web.page.Page;
import uk.safeguarding.platform.web.page.PageError;

/**
 * The form for submitting a return. It is answered by the receipt's address, so that going back and
 * forth submits nothing; and what is submitted twice becomes one version.
 */
@RestController
final class SubmissionForm {

  private final SubmissionDesk desk;
  private final Formats formats;
  private final FormPrinter printer;

  SubmissionForm(SubmissionDesk desk, Formats formats, FormPrinter printer) {
    this.desk = desk;
    this.formats = formats;
    this.printer = printer;
  }

  @GetMapping("/returns/new")
  Page form(
      @AuthenticationPrincipal SignedInUser user,
      @RequestParam(required = false) @Nullable String format,
      @RequestParam(required = false) @Nullable String period) {
    return page(agencyOf(user), Entered.of(format, period, false), List.of(), HttpStatus.OK);
  }

  @PostMapping("/returns")
  View submit(
      @AuthenticationPrincipal SignedInUser user,
      @RequestParam(required = false) @Nullable String format,
      @RequestParam(required = false) @Nullable String period,
      @RequestParam(defaultValue = "false") boolean nil,
      @RequestParam(required = false) @Nullable List<MultipartFile> file,
      @RequestParam(required = false) @Nullable List<MultipartFile> commentary)
      throws IOException {
    String agency = agencyOf(user);
    Entered entered = Entered.of(format, period, nil);
    List<SubmittedFile> files = files(file, commentary);
    List<PageError> faults = entered.faults(formats, !files.isEmpty());
    if (!faults.isEmpty()) {
      return page(agency, entered, faults, BAD_REQUEST);
    }
    var returnId = new AgencyReturnId(agency, entered.format(), entered.period());
    try {
      return receipt(desk.submit(new Submission(returnId, files, entered.nil(), null)));
    } catch (UnreadableFile reason) {
      var fault = new PageError("file", String.valueOf(reason.getMessage()));
      return page(agency, entered, List.of(fault), UNPROCESSABLE_CONTENT);
    }
  }

  private static List<SubmittedFile> files(
      @Nullable List<MultipartFile> file, @Nullable List<MultipartFile> commentary)
      throws IOException {
    List<MultipartFile> all = new ArrayList<>();
    all.addAll(file == null ? List.of() : file);
    all.addAll(commentary == null ? List.of() : commentary);
    return Uploads.read(all);
  }

  private static View receipt(SubmissionDesk.Submitted submitted) {
    var receipt =
        new RedirectView(
            "/returns/" + submitted.receipt().id() + (submitted.created() ? "" : "?again"));
    receipt.setStatusCode(SEE_OTHER);
    return receipt;
  }

  private Page page(String agency, Entered entered, List<PageError> faults, HttpStatus status) {
    return Page.titled("Submit a return")
        .answering(status)
        .backTo("Back to returns", "/returns")
        .withErrors(faults)
        .showing("submission-form.jte", printer.print(agency, entered, faults));
  }

  private static String agencyOf(SignedInUser user) {
    return Objects.requireNonNull(user.agency(), "the route is open to agencies only");
  }
}
