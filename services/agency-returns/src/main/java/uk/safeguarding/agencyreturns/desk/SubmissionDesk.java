package uk.safeguarding.agencyreturns.desk;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.agencyreturns.files.SenderFileNames;
import uk.safeguarding.agencyreturns.files.SubmittedFiles;
import uk.safeguarding.agencyreturns.formats.ContentHash;
import uk.safeguarding.agencyreturns.formats.ReadReturn;
import uk.safeguarding.agencyreturns.formats.ReturnFormat;
import uk.safeguarding.agencyreturns.formats.SubmittedFile;
import uk.safeguarding.agencyreturns.formats.UnreadableFile;
import uk.safeguarding.agencyreturns.receipts.Receipt;
import uk.safeguarding.agencyreturns.submission.ReturnVersion;
import uk.safeguarding.agencyreturns.submission.SubmissionId;
import uk.safeguarding.agencyreturns.submission.commands.SubmitReturn;
import uk.safeguarding.platform.commands.Commands;

/** Takes a return in: reads it by its format, keeps its files, and has it decided. */
public final class SubmissionDesk {

  private final Intake intake;
  private final SubmittedFiles files;
  private final SenderFileNames names;
  private final Commands commands;

  public SubmissionDesk(
      Intake intake, SubmittedFiles files, SenderFileNames names, Commands commands) {
    this.intake = intake;
    this.files = files;
    this.names = names;
    this.commands = commands;
  }

  /**
   * Submits a return.
   *
   * @throws UnreadableFile when the files are no return of this format; nothing is kept
   */
  public Submitted submit(Submission submission) throws UnreadableFile {
    ReadReturn read = intake.read(submission);
    List<String> hashes = files.keep(submission.files());
    var mine = new SubmissionId(UUID.randomUUID());
    names.keep(mine, submission.files());
    boolean created = false;
    try {
      ReturnVersion version = commands.send(command(submission, mine, hashes, read));
      created = version.submitted().submissionId().equals(mine);
      return new Submitted(Receipt.of(version.submitted(), version.submittedAt()), created);
    } finally {
      if (!created) {
        names.forget(mine);
      }
    }
  }

  private static SubmitReturn command(
      Submission submission, SubmissionId id, List<String> hashes, ReadReturn read) {
    @Nullable String key = submission.idempotencyKey();
    return new SubmitReturn(
        submission.returnId(),
        id,
        read.contentHash(),
        hashes,
        key == null ? null : ContentHash.of(key),
        submission.nil(),
        read.rows(),
        read.rowsAccepted(),
        read.errors(),
        read.queries(),
        read.accepted(),
        read.commentary());
  }

  /**
   * The answer to a submission.
   *
   * @param receipt of the new version, or of the one in force for the same content
   * @param created whether it became a version, rather than being the content in force
   */
  public record Submitted(Receipt receipt, boolean created) {}

  /** A submission's content as its format reads it, from the files that were kept. */
  public KeptReturn readAgain(Receipt receipt) {
    ReturnFormat format = intake.format(receipt.format());
    List<SubmittedFile> kept = files.read(receipt.fileHashes(), names.of(receipt.id()));
    try {
      ReadReturn read = receipt.nil() ? ReadReturn.NIL : format.read(receipt.period(), kept);
      return new KeptReturn(receipt, format, kept, read);
    } catch (UnreadableFile changed) {
      throw new IllegalStateException("A file that was read once cannot be read again", changed);
    }
  }
}
