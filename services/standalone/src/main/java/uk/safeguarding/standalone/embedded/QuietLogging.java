package uk.safeguarding.standalone.embedded;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.slf4j.LoggerFactory;

/** Keeps a server's own chatter out of the platform's log unless somebody asked for it. */
final class QuietLogging {

  private QuietLogging() {}

  static void warningsOnly(String... loggers) {
    for (var name : loggers) {
      if (LoggerFactory.getLogger(name) instanceof Logger logger && logger.getLevel() == null) {
        logger.setLevel(Level.WARN);
      }
    }
  }
}
