package uk.safeguarding.agencyreturns.marked;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.agencyreturns.formats.Finding;
import uk.safeguarding.agencyreturns.formats.SubmittedFile;
import uk.safeguarding.agencyreturns.formats.UnreadableFile;
import uk.safeguarding.agencyreturns.formats.tables.SourceLines;

/** Marks the files of a submission. */
public final class MarkedFiles {

  /** A workbook in memory takes more than ten times this; larger ones are marked as text. */
  static final int LARGEST_WORKBOOK = 8 * 1024 * 1024;

  /** One workbook at a time, for the same reason. */
  private final ReentrantLock oneAtATime = new ReentrantLock();

  /**
   * The file with the errors marked, or a zip of all files where there are several.
   *
   * @param zipName what a zip is called, without its ending
   */
  public MarkedFile mark(List<SubmittedFile> files, List<Finding> findings, String zipName) {
    List<MarkedFile> marked =
        IntStream.range(0, files.size())
            .mapToObj(each -> mark(files.get(each), Remarks.in(each + 1, findings)))
            .toList();
    return marked.size() == 1
        ? marked.getFirst()
        : new MarkedFile(zipName + "-marked.zip", MarkedFile.ZIP, zip(marked));
  }

  private MarkedFile mark(SubmittedFile file, Remarks remarks) {
    SourceLines source = lines(file);
    if (source.delimiter() != null || unpacked(file) > LARGEST_WORKBOOK) {
      return text(file, source, remarks);
    }
    oneAtATime.lock();
    try {
      @Nullable XSSFWorkbook workbook = open(file);
      return workbook == null
          ? text(file, source, remarks)
          : new MarkedFile(
              name(file, ".xlsx"),
              MarkedFile.WORKBOOK,
              MarkedWorkbook.of(workbook, source, remarks));
    } finally {
      oneAtATime.unlock();
    }
  }

  /** A workbook of another maker can be readable and still not be one that this library opens. */
  private static @Nullable XSSFWorkbook open(SubmittedFile file) {
    try {
      return new XSSFWorkbook(new ByteArrayInputStream(file.content()));
    } catch (IOException | RuntimeException notForThisLibrary) {
      return null;
    }
  }

  private static MarkedFile text(SubmittedFile file, SourceLines source, Remarks remarks) {
    return new MarkedFile(name(file, ".csv"), MarkedFile.CSV, MarkedText.of(source, remarks));
  }

  private static SourceLines lines(SubmittedFile file) {
    try {
      return SourceLines.of(file);
    } catch (UnreadableFile changed) {
      throw new IllegalStateException("A file that was read once cannot be read again", changed);
    }
  }

  private static String name(SubmittedFile file, String ending) {
    int dot = file.name().lastIndexOf('.');
    return (dot > 0 ? file.name().substring(0, dot) : file.name()) + "-marked" + ending;
  }

  private static long unpacked(SubmittedFile file) {
    long size = 0;
    try (var zip = new ZipInputStream(new ByteArrayInputStream(file.content()))) {
      byte[] buffer = new byte[8192];
      while (zip.getNextEntry() != null) {
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
          size += read;
        }
      }
    } catch (IOException notAsThisReaderKnowsIt) {
      return Long.MAX_VALUE;
    }
    return size;
  }

  private static byte[] zip(List<MarkedFile> files) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (int each = 0; each < files.size(); each++) {
        zip.putNextEntry(new ZipEntry((each + 1) + "-" + files.get(each).name()));
        zip.write(files.get(each).content());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
