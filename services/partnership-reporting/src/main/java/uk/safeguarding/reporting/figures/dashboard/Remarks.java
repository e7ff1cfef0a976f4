package uk.safeguarding.reporting.figures.dashboard;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ReportingPeriod;

/** What people and checks have said about an indicator and a period, as far as it is known. */
public interface Remarks {
  /** Nobody has said anything. */
  Remarks NONE =
      new Remarks() {
        @Override
        public @Nullable String commentary(String ref, ReportingPeriod period) {
          return null;
        }

        @Override
        public List<String> faults(String ref, ReportingPeriod period) {
          return List.of();
        }
      };

  /** The owner's words, or null. */
  @Nullable String commentary(String ref, ReportingPeriod period);

  /** What is wrong with the figures, each in one sentence. */
  List<String> faults(String ref, ReportingPeriod period);
}
