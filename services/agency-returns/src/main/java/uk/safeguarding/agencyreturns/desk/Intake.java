package uk.safeguarding.agencyreturns.desk;

import org.jspecify.annotations.Nullable;
import uk.safeguarding.agencyreturns.formats.ReadReturn;
import uk.safeguarding.agencyreturns.formats.ReturnFormat;
import uk.safeguarding.agencyreturns.formats.UnreadableFile;
import uk.safeguarding.platform.web.BadRequest;

/** Says what is missing from a submission before anything of it is read. */
public final class Intake {

  private final Agencies agencies;
  private final Formats formats;

  public Intake(Agencies agencies, Formats formats) {
    this.agencies = agencies;
    this.formats = formats;
  }

  /**
   * Reads a submission.
   *
   * @throws BadRequest naming the part of the request that is wrong and what to send instead
   * @throws UnreadableFile when the files are no return of the format
   */
  ReadReturn read(Submission submission) throws UnreadableFile {
    if (!agencies.knows(submission.returnId().agency())) {
      throw new BadRequest(
          "agency is not the code of a partner agency, such as scc-childrens-services.");
    }
    ReturnFormat format = format(submission.returnId().format());
    if (!format.isPeriod(submission.returnId().period())) {
      throw new BadRequest(
          "period is not written as this format writes it, for example "
              + format.periodExample()
              + ".");
    }
    requireFileOrNil(submission, format);
    return submission.nil()
        ? ReadReturn.NIL
        : format.read(submission.returnId().period(), submission.files());
  }

  private static void requireFileOrNil(Submission submission, ReturnFormat format) {
    if (submission.nil() && !format.takesNilReturns()) {
      throw new BadRequest(
          "nil is not possible: " + format.code() + " always has figures. Send its file.");
    }
    if (submission.nil() && !submission.files().isEmpty()) {
      throw new BadRequest("nil says that there is nothing to report. Send no file with it.");
    }
    if (!submission.nil() && submission.files().isEmpty()) {
      throw new BadRequest(
          "file is missing. Send the return as a CSV or Excel file"
              + (format.takesNilReturns()
                  ? ", or nil=true where there is nothing to report."
                  : "."));
    }
  }

  /** The format of this code, or 400. */
  ReturnFormat format(String code) {
    @Nullable ReturnFormat format = formats.find(code);
    if (format == null) {
      throw new BadRequest("format is not one of " + formats.codes() + ".");
    }
    return format;
  }
}
