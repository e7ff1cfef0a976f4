package uk.safeguarding.platform.host;

/** What every process of the platform sets before anything else runs in it. */
public final class ProcessDefaults {

  private static final String CARRIERS = "jdk.virtualThreadScheduler.parallelism";
  private static final int FEWEST_CARRIERS = 8;

  private ProcessDefaults() {}

  /** To be called before the first virtual thread starts. */
  public static void set() {
    // Axon would report its use to its vendor.
    System.setProperty("axoniq.update-checker.disabled", "true");
    System.setProperty("spring.config.name", "safeguarding");
    // A request that waits within a class initialiser keeps its carrier, and may wait for a request
    // that has none: two cores alone must not mean two carriers.
    if (System.getProperty(CARRIERS) == null) {
      int carriers = Math.max(FEWEST_CARRIERS, Runtime.getRuntime().availableProcessors());
      System.setProperty(CARRIERS, Integer.toString(carriers));
    }
  }
}
