package uk.safeguarding.agencyreturns.files;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.safeguarding.agencyreturns.formats.SubmittedFile;
import uk.safeguarding.agencyreturns.submission.SubmissionId;

/**
 * Keeps what the sender called each file of a submission, to show it back to the sender. Kept
 * before the return is decided, for the same reason as the files themselves.
 */
public final class SenderFileNames {

  private final JdbcClient postgres;

  public SenderFileNames(JdbcClient postgres) {
    this.postgres = postgres;
  }

  /** Keeps the names of a submission's files, in order. */
  public void keep(SubmissionId submission, List<SubmittedFile> files) {
    for (int place = 0; place < files.size(); place++) {
      postgres
          .sql("insert into submitted_file_name (submission_id, place, name) values (?, ?, ?)")
          .param(submission.value())
          .param(place + 1)
          .param(files.get(place).name())
          .update();
    }
  }

  /** Forgets the names of a submission that became no version. */
  public void forget(SubmissionId submission) {
    postgres
        .sql("delete from submitted_file_name where submission_id = ?")
        .param(submission.value())
        .update();
  }

  /** The names of a submission's files, in order; none where they were not kept. */
  public List<String> of(String submission) {
    return postgres
        .sql("select name from submitted_file_name where submission_id = ? order by place")
        .param(UUID.fromString(submission))
        .query(String.class)
        .list();
  }
}
