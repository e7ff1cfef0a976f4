package uk.safeguarding.agencyreturns.files;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.safeguarding.agencyreturns.formats.ContentHash;
import uk.safeguarding.agencyreturns.formats.SubmittedFile;

/**
 * Keeps submitted files in PostgreSQL under the hash of their content.
 *
 * <p>A file is stored in a transaction of its own before its return is decided: the events must be
 * the first thing that their transaction writes, and a file without a return does no harm.
 */
public final class SubmittedFiles {

  private final JdbcClient postgres;

  public SubmittedFiles(JdbcClient postgres) {
    this.postgres = postgres;
  }

  /** Keeps the files and answers their hashes. */
  public List<String> keep(List<SubmittedFile> files) {
    return files.stream().map(this::keep).toList();
  }

  private String keep(SubmittedFile file) {
    String hash = ContentHash.of(file.content());
    postgres
        .sql("insert into submitted_file (sha256, content) values (?, ?) on conflict do nothing")
        .param(hash)
        .param(file.content())
        .update();
    return hash;
  }

  /**
   * The files of a submission.
   *
   * @param names what their sender called them; none where that was not kept
   * @throws IllegalStateException when a file is gone that an event speaks of
   */
  public List<SubmittedFile> read(List<String> hashes, List<String> names) {
    return IntStream.range(0, hashes.size())
        .mapToObj(
            place ->
                new SubmittedFile(
                    place < names.size() ? names.get(place) : "the submitted file",
                    read(hashes.get(place))))
        .toList();
  }

  private byte[] read(String hash) {
    return postgres
        .sql("select content from submitted_file where sha256 = ?")
        .param(hash)
        .query((row, _) -> row.getBytes(1))
        .optional()
        .orElseThrow(
            () -> new IllegalStateException("The submitted file " + hash + " is not there"));
  }
}
