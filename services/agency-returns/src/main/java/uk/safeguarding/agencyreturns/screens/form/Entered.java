package uk.safeguarding.agencyreturns.screens.form;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.agencyreturns.desk.Formats;
import uk.safeguarding.agencyreturns.formats.ReturnFormat;
import uk.safeguarding.platform.web.page.PageError;

/** What an officer has typed and ticked, files apart. */
record Entered(String format, String period, boolean nil) {

  static Entered of(@Nullable String format, @Nullable String period, boolean nil) {
    return new Entered(
        format == null ? "" : format.strip(), period == null ? "" : period.strip(), nil);
  }

  /** What is wrong with it, in the order of the fields; nothing where it can be submitted. */
  List<PageError> faults(Formats formats, boolean withFile) {
    List<PageError> faults = new ArrayList<>();
    @Nullable ReturnFormat chosen = formats.find(format);
    if (chosen == null) {
      faults.add(new PageError("format", "Select which return you are submitting"));
    }
    if (chosen == null ? period.isEmpty() : !chosen.isPeriod(period)) {
      faults.add(new PageError("period", periodFault(chosen)));
    }
    if (!nil && !withFile) {
      faults.add(new PageError("file", "Choose the file of the return"));
    }
    if (nil && chosen != null && !chosen.takesNilReturns()) {
      faults.add(
          new PageError(
              "nil",
              "The "
                  + lower(chosen.title())
                  + " cannot be a nil return. Clear this box and choose its file"));
    } else if (nil && withFile) {
      faults.add(
          new PageError(
              "nil", "Clear this box to submit a file, or submit the nil return without a file"));
    }
    return List.copyOf(faults);
  }

  private static String periodFault(@Nullable ReturnFormat chosen) {
    return chosen == null
        ? "Enter the period of the return"
        : "Enter the "
            + lower(chosen.periodLabel())
            + " of the return as in "
            + chosen.periodExample();
  }

  private static String lower(String label) {
    return Character.toLowerCase(label.charAt(0)) + label.substring(1);
  }
}
