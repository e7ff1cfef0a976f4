package uk.safeguarding.reporting.faults.commentary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import uk.safeguarding.reporting.faults.Check;
import uk.safeguarding.reporting.faults.Evidence;
import uk.safeguarding.reporting.faults.Fault;
import uk.safeguarding.reporting.faults.Related;
import uk.safeguarding.reporting.indicators.Indicator;

/**
 * Finds one text beside two indicators that are not about the same thing. Case, space and
 * punctuation do not count. Two texts of six words or more are nearly the same when of their pairs
 * of neighbouring words four fifths or more are shared (Dice's coefficient).
 */
public final class RepeatedCommentary implements Check {
  private static final String CODE = "commentary-repeated";
  private static final String LABEL = "Commentary repeated";

  private static final int FEWEST_WORDS = 6;
  private static final double NEARLY = 0.8;

  @Override
  public List<Fault> find(Evidence evidence) {
    List<Written> written = new ArrayList<>();
    for (Indicator indicator : evidence.indicators()) {
      String words = evidence.words(indicator);
      if (words != null) {
        written.add(Written.of(indicator.ref(), words));
      }
    }
    var related = new Related(evidence.indicators());
    List<Fault> faults = new ArrayList<>();
    for (int i = 0; i < written.size(); i++) {
      for (int j = i + 1; j < written.size(); j++) {
        Written one = written.get(i);
        Written other = written.get(j);
        boolean same = one.words().equals(other.words());
        if ((same || one.isNearly(other)) && !related.directly(one.ref(), other.ref())) {
          faults.add(fault(evidence, one, other, same));
          faults.add(fault(evidence, other, one, same));
        }
      }
    }
    return faults;
  }

  private static Fault fault(Evidence evidence, Written one, Written other, boolean same) {
    return new Fault(
        CODE,
        one.ref(),
        evidence.shown(),
        LABEL,
        "The commentary on %s is %s that on %s, which is about something else."
            .formatted(one.ref(), same ? "the same as" : "nearly the same as", other.ref()));
  }

  /** A text in words of lower-case letters and digits, and the pairs of neighbours in it. */
  private record Written(String ref, List<String> words, Set<String> pairs) {

    static Written of(String ref, String text) {
      List<String> words =
          Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}%]+"))
              .filter(word -> !word.isEmpty())
              .toList();
      var pairs = new HashSet<String>();
      for (int i = 1; i < words.size(); i++) {
        pairs.add(words.get(i - 1) + " " + words.get(i));
      }
      return new Written(ref, words, pairs);
    }

    boolean isNearly(Written other) {
      if (Math.min(words.size(), other.words.size()) < FEWEST_WORDS) {
        return false;
      }
      // Texts of very different length cannot share enough, whatever they say.
      int shorter = Math.min(pairs.size(), other.pairs.size());
      if (2.0 * shorter / (pairs.size() + other.pairs.size()) < NEARLY) {
        return false;
      }
      long shared = pairs.stream().filter(other.pairs::contains).count();
      return 2.0 * shared / (pairs.size() + other.pairs.size()) >= NEARLY;
    }
  }

  @Override
  public String code() {
    return CODE;
  }
}
