package uk.safeguarding.agencyreturns.desk;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.agencyreturns.files.SubmittedFiles;
import uk.safeguarding.agencyreturns.formats.ContentHash;
import uk.safeguarding.agencyreturns.formats.ReadReturn;
import uk.safeguarding.agencyreturns.formats.ReturnFormat;
import uk.safeguarding.agencyreturns.formats.SubmittedFile;
import uk.safeguarding.agencyreturns.formats.UnreadableFile;
import uk.safeguarding.agencyreturns.receipts.Receipt;
import uk.safeguarding.agencyreturns.submission.AgencyReturnId;
import uk.safeguarding.agencyreturns.submission.ReturnVersion;
import uk.safeguarding.agencyreturns.submission.SubmissionId;
import uk.safeguarding.agencyreturns.submission.commands.SubmitReturn;
import uk.safeguarding.platform.commands.Commands;
import uk.safeguarding.platform.web.BadRequest;

/** Takes a return in: reads it by its format, keeps its files, and has it decided. */
public final class SubmissionDesk {

  private final Map<String, ReturnFormat> formats;
  private final Agencies agencies;
  private final SubmittedFiles files;
  private final Commands commands;

  public SubmissionDesk(
      List<ReturnFormat> formats, Agencies agencies, SubmittedFiles files, Commands commands) {
    this.formats = formats.stream().collect(Collectors.toMap(ReturnFormat::code, format -> format));
    this.agencies = agencies;
    this.files = files;
    this.commands = commands;
  }

  /**
   * Submits a return.
   *
   * @param idempotencyKey the client's name for this attempt, or null
   * @throws UnreadableFile when the files are no return of this format; nothing is kept
   */
  Submitted submit(
      AgencyReturnId returnId, List<SubmittedFile> submitted, @Nullable String idempotencyKey)
      throws UnreadableFile {
    ReadReturn read = format(returnId).read(returnId.period(), submitted);
    var mine = new SubmissionId(UUID.randomUUID());
    ReturnVersion version =
        commands.send(
            new SubmitReturn(
                returnId,
                mine,
                read.contentHash(),
                files.keep(submitted),
                idempotencyKey == null ? null : ContentHash.of(idempotencyKey),
                false,
                read.rows(),
                read.rowsAccepted(),
                read.errors(),
                read.queries(),
                read.accepted(),
                read.commentary()));
    return new Submitted(
        Receipt.of(version.submitted(), version.submittedAt()),
        version.submitted().submissionId().equals(mine));
  }

  /**
   * The answer to a submission.
   *
   * @param receipt of the new version, or of the one in force for the same content
   * @param created whether it became a version, rather than being the content in force
   */
  record Submitted(Receipt receipt, boolean created) {}

  /** A submission's content as its format reads it, from the files that were kept. */
  ReadReturn readAgain(Receipt receipt) {
    var returnId = new AgencyReturnId(receipt.agency(), receipt.format(), receipt.period());
    try {
      return format(returnId).read(receipt.period(), files.read(receipt.fileHashes()));
    } catch (UnreadableFile changed) {
      throw new IllegalStateException("A file that was read once cannot be read again", changed);
    }
  }

  private ReturnFormat format(AgencyReturnId returnId) {
    if (!agencies.knows(returnId.agency())) {
      throw new BadRequest(
          "agency is not the code of a partner agency, such as scc-childrens-services.");
    }
    ReturnFormat format = formats.get(returnId.format());
    if (format == null) {
      throw new BadRequest(
          "format is not one of "
              + String.join(", ", formats.keySet().stream().sorted().toList())
              + ".");
    }
    if (!format.isPeriod(returnId.period())) {
      throw new BadRequest(
          "period is not written as this format writes it, for example "
              + format.periodExample()
              + ".");
    }
    return format;
  }
}
